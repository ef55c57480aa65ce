using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>
/// A line by month as SVG, drawn on the server: in lists as a small line without words, and whole for print, for browsers
/// without script and for download. A month without figures is a gap, never a zero.
/// </summary>
/// <param name="Points">A name and a figure for each month, in order; null where there is none.</param>
/// <param name="Target">Drawn as a dashed line; null where there is none in figures.</param>
public sealed record TrendDrawing(IReadOnlyList<(string Name, decimal? Figure)> Points, decimal? Target, string Unit)
{
    // Room for "1.299,5" left of the scale, and for half of "12/2026" beyond its end.
    private const int LeftEdge = 64;
    private const int RightEdge = 688;

    /// <summary>A line of 120 × 36 without words, drawn as high as its own figures reach; what it shows stands in the table beside it.</summary>
    public HtmlString Small()
    {
        var frame = new Frame(this, 120, 36, 4, 4, 4, 4, closely: true);
        var svg = new StringBuilder("""<svg class="trend-small" viewBox="0 0 120 36" width="120" height="36" aria-hidden="true" focusable="false">""");
        if (Target is { } target) svg.Append(CultureInfo.InvariantCulture, $"""<line x1="0" x2="120" y1="{frame.Y(target):0.#}" y2="{frame.Y(target):0.#}" stroke="#9e1b1e" stroke-dasharray="3 2" stroke-width="1"/>""");
        Lines(svg, frame, 1.6m);
        Dots(svg, frame, onlyAlone: true);
        return new HtmlString(svg.Append("</svg>").ToString());
    }

    /// <summary>With axes, months and the target, 720 × 300.</summary>
    /// <param name="title">Said to those who do not see it; as a file it is written above, with <paramref name="note"/>.</param>
    /// <param name="asFile">Stands alone: carries its own fonts, colours and heading.</param>
    public string Whole(string title, string note, bool asFile)
    {
        var top = asFile ? 64 : 16;
        var frame = new Frame(this, 720, 284 + top, LeftEdge, 720 - RightEdge, top, 32);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg class="trend-whole" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 {284 + top}" role="img" font-family="'Segoe UI', Roboto, 'Noto Sans', Arimo, sans-serif" font-size="13" fill="#23201d"><title>{Escaped(title)}</title>""");
        if (asFile)
        {
            svg.Append("""<rect width="100%" height="100%" fill="#fff"/>""");
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="16" y="26" font-size="17" font-weight="600">{Escaped(Shortened(title))}</text><text x="16" y="48">{Escaped(note)}</text>""");
        }

        Scale(svg, frame);
        Lines(svg, frame, 2.2m);
        Dots(svg, frame, onlyAlone: false);
        return svg.Append("</svg>").ToString();
    }

    private void Scale(StringBuilder svg, Frame frame)
    {
        for (var step = 0; step <= 4; step++)
        {
            var figure = frame.Low + ((frame.High - frame.Low) * step / 4);
            svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{LeftEdge}" x2="{RightEdge}" y1="{frame.Y(figure):0.#}" y2="{frame.Y(figure):0.#}" stroke="#d9d3cb"/><text x="{LeftEdge - 6}" y="{frame.Y(figure) + 4:0.#}" text-anchor="end">{Written.Number(Math.Round(figure, 1))}</text>""");
        }

        if (Target is { } target)
            svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{LeftEdge}" x2="{RightEdge}" y1="{frame.Y(target):0.#}" y2="{frame.Y(target):0.#}" stroke="#9e1b1e" stroke-width="2" stroke-dasharray="6 4"/><text x="{RightEdge}" y="{frame.Y(target) - 5:0.#}" text-anchor="end" fill="#9e1b1e">Chỉ tiêu {Written.Number(target)}</text>""");
        var every = Math.Max(1, (Points.Count + 11) / 12);
        for (var place = 0; place < Points.Count; place += every)
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{frame.X(place):0.#}" y="{frame.Bottom + 20:0.#}" text-anchor="middle">{Escaped(Points[place].Name)}</text>""");
    }

    private void Lines(StringBuilder svg, Frame frame, decimal width)
    {
        var run = new List<string>();
        for (var place = 0; place <= Points.Count; place++)
        {
            if (place < Points.Count && Points[place].Figure is { } figure)
            {
                run.Add(string.Create(CultureInfo.InvariantCulture, $"{frame.X(place):0.#},{frame.Y(figure):0.#}"));
                continue;
            }

            if (run.Count > 1) svg.Append(CultureInfo.InvariantCulture, $"""<polyline points="{string.Join(' ', run)}" fill="none" stroke="#1f5a86" stroke-width="{width}"/>""");
            run.Clear();
        }
    }

    private void Dots(StringBuilder svg, Frame frame, bool onlyAlone)
    {
        for (var place = 0; place < Points.Count; place++)
        {
            if (Points[place].Figure is not { } figure || (onlyAlone && place < Points.Count - 1 && !IsAlone(place))) continue;
            svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{frame.X(place):0.#}" cy="{frame.Y(figure):0.#}" r="{(onlyAlone ? 2.2 : 3.5)}" fill="#1f5a86"/>""");
        }
    }

    private bool IsAlone(int place) =>
        (place == 0 || Points[place - 1].Figure is null) && (place == Points.Count - 1 || Points[place + 1].Figure is null);

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text);

    private static string Shortened(string title) => title.Length <= 85 ? title : title[..84].TrimEnd() + "…";

    /// <summary>Where figures and months lie on the sheet.</summary>
    private sealed class Frame
    {
        private readonly decimal _left, _right, _top, _height;
        private readonly int _count;

        public Frame(TrendDrawing drawing, decimal width, decimal height, decimal left, decimal right, decimal top, decimal bottom, bool closely = false)
        {
            (_left, _right, _top, _height, _count) = (left, width - right, top, height - top - bottom, drawing.Points.Count);
            var figures = drawing.Points.Select(p => p.Figure).Append(drawing.Target).OfType<decimal>().ToList();
            var percent = drawing.Unit is "%" && figures.TrueForAll(f => f is >= 0 and <= 100);
            Low = figures.Count == 0 || percent || figures.Min() >= 0 ? 0 : figures.Min();
            High = percent ? 100 : Math.Max(Low + 1, figures.Count == 0 ? 1 : figures.Max() * 1.1m);
            if (closely && figures.Count > 0) (Low, High) = Around(figures.Min(), figures.Max());
        }

        // At least a twentieth of the figure is shown, so that nothing looks like a leap that is none.
        private static (decimal Low, decimal High) Around(decimal least, decimal most)
        {
            var missing = Math.Max(0, Math.Max(1, Math.Abs(most) / 20) - (most - least)) / 2;
            return (least - missing, most + missing);
        }

        public decimal Low { get; }
        public decimal High { get; }
        public decimal Bottom => _top + _height;

        public decimal X(int place) => _count <= 1 ? (_left + _right) / 2 : _left + ((_right - _left) * place / (_count - 1));

        public decimal Y(decimal figure) => _top + (_height * (High - figure) / (High - Low));
    }
}
