using System.Globalization;
using System.Text;
using System.Text.Json;
using ThiDua.Criteria;

namespace ThiDua.Cli.Criteria;

/// <summary>Prints figures for a person or for another program.</summary>
internal static class PrintFigures
{
    private static readonly JsonSerializerOptions Indented = new(IndicatorJson.Options) { WriteIndented = true };

    /// <summary>The figures as a snapshot holds them, without the files behind them.</summary>
    public static string AsJson(MovementFigures figures) => JsonSerializer.Serialize(
        new Printed(
            figures.Movement.Id.Value, figures.Terms.Terms.Title, figures.AsOf, figures.From, figures.Last, figures.IsOver,
            [.. figures.Figures.Select(FrozenFigure.Of)]),
        Indented);

    public static string AsText(MovementFigures figures)
    {
        var text = new StringBuilder();
        text.AppendLine(figures.Terms.Terms.Title);
        text.AppendLine(CultureInfo.InvariantCulture, $"Số liệu từ {figures.From:dd/MM/yyyy} đến {figures.AsOf:dd/MM/yyyy}{(figures.Last is { } last ? $"; phong trào đến hết {last:dd/MM/yyyy}" : "")}.");
        foreach (var figure in figures.Figures) Write(text, figure);
        text.Append(CultureInfo.InvariantCulture, $"\n{string.Join("; ", Enum.GetValues<CriterionState>().Where(s => figures.Of(s) > 0).Select(s => $"{CriterionStateWords.Of(s)}: {figures.Of(s)}"))}.");
        return text.ToString();
    }

    private static void Write(StringBuilder text, CriterionFigure figure)
    {
        var at = figure.At;
        text.AppendLine().Append(at.Criterion.No is { Length: > 0 } no ? no.TrimEnd('.', ')') + ". " : "- ").AppendLine(at.Criterion.Text);
        if (at is { Judged: { } target }) text.AppendLine(CultureInfo.InvariantCulture, $"   Chỉ tiêu{(at.IsDerived ? " (suy ra)" : "")}: {target}");
        if (at.Indicator is { } bound && figure is { Whole: { } whole, Month: { } month, Year: { } year })
        {
            string Shown(IndicatorValue value) => FigureInWords.Of(bound.Indicator, value, at.Judged);
            text.AppendLine(CultureInfo.InvariantCulture, $"   Cả phong trào: {Shown(whole)} | Từ đầu năm: {Shown(year)} | Tháng {month.From:MM/yyyy}: {Shown(month)}");
        }

        if (figure.Typed is { } typed) text.AppendLine(CultureInfo.InvariantCulture, $"   Số đã ghi tay ngày {typed.AsOf:dd/MM/yyyy}: {typed.Measured}");
        text.AppendLine(CultureInfo.InvariantCulture, $"   {CriterionStateWords.Of(figure.State)}.{(figure.Judgement.Gap is { } gap ? " " + gap.Sentence : "")}");
        if (figure.Judgement.Forecast is { } forecast) text.AppendLine(CultureInfo.InvariantCulture, $"   {forecast.Assumption}");
        foreach (var remark in figure.Remarks) text.AppendLine(CultureInfo.InvariantCulture, $"   {remark}");
    }

    private sealed record Printed(Guid Movement, string Title, DateOnly AsOf, DateOnly From, DateOnly? Last, bool IsOver, IReadOnlyList<FrozenFigure> Figures);
}
