using System.Text;
using ThiDua.Documents;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>
/// The pieces of a page → lines in reading order. Lines are set in as they stand on the page, and a gap between
/// paragraphs is an empty line: both tell the reader where a paragraph begins.
/// </summary>
internal sealed class PageLines
{
    /// <summary>Page numbers stand in this share of the page, at its head or its foot.</summary>
    private const double Margin = 0.09;

    /// <summary>Lines this many times farther apart than usual are parted by a gap.</summary>
    private const double Gap = 1.3;

    private const int DeepestIndent = 50;

    private static readonly string[] WordsOfHeadAndFoot = ["CỘNG H", "HỘI CHỦ NGHĨA", "ĐỘC LẬP", "NƠI NHẬN", "KÍNH GỬI", "CHỦ TỊCH", "TM.", "KT."];

    private readonly PaperPage _page;
    private readonly List<TextLine> _lines = [];
    private readonly double _pitch;
    private readonly double _leftMost;
    private readonly double _letter;
    private readonly int _firstLine;
    private Extent? _before;
    private bool _columns;

    private PageLines(PaperPage page, List<PageRow> rows)
    {
        _page = page;
        _pitch = Median(rows.Skip(1).Select((row, i) => row.Extent.Middle - rows[i].Extent.Middle));
        var wide = rows.Where(row => !row.IsSplit && row.Pieces[0].Text.Length > 40).Select(row => row.Pieces[0]).ToList();
        _leftMost = rows.Where(row => !row.IsSplit).Select(row => row.Extent.Left).DefaultIfEmpty(0).Min();
        _letter = Median(wide.Select(piece => (piece.Extent.Right - piece.Extent.Left) / piece.Text.Length));
        _firstLine = rows.Select(IndentOf).Where(indent => indent is > 2 and < 13).GroupBy(indent => indent)
            .Where(group => group.Count() > 2).MaxBy(group => group.Count())?.Key ?? 0;
    }

    public static IReadOnlyList<TextLine> Of(PaperPage page) => Read(page)._lines;

    /// <summary>Whether pieces stand side by side as in a table; its drawn lines would tell more.</summary>
    public static bool MayHoldTable(PaperPage page) => Read(page)._columns;

    private static PageLines Read(PaperPage page)
    {
        var pieces = page.Pieces.Where(piece => !piece.IsNoise && !IsPageNumber(piece, page)).ToLookup(piece => piece.Cell is not null);
        var rows = PageRows.Of(pieces[false]);
        var lines = new PageLines(page, rows);
        if (pieces[true].Any()) rows = [.. rows.Concat(RuledRow.Of(pieces[true]).Select(PageRow.Of)).OrderBy(row => row.Extent.Middle)];
        for (var i = 0; i < rows.Count;)
        {
            i += lines.AddRuled(rows[i]) ?? lines.AddColumns(rows, i) ?? lines.AddTable(rows, i) ?? lines.AddRow(rows[i]);
        }

        return lines;
    }

    private int? AddRuled(PageRow row)
    {
        if (row.Ruled is not { } ruled) return null;

        if (ruled.Number == 0) AddGap(row.Extent);
        ruled.AddTo(_lines, piece => LineOf(piece, indent: 0));
        _before = row.Extent;
        return 1;
    }

    private int? AddColumns(List<PageRow> rows, int start)
    {
        if (ColumnZone.At(rows, start) is not var (zone, taken) || !zone.Pieces.Any(IsOfHeadOrFoot)) return null;

        AddGap(rows[start].Extent);
        foreach (var piece in zone.Pieces) Add(piece, indent: 0);
        _before = rows[start + taken - 1].Extent;
        return taken;
    }

    private int? AddTable(List<PageRow> rows, int start)
    {
        if (TableZone.At(rows, start) is not var (zone, taken)) return null;

        _columns = true;
        AddGap(rows[start].Extent);
        foreach (var statement in zone.Statements) Add(statement, indent: 0);
        _before = rows[start + taken - 1].Extent;
        return taken;
    }

    private int AddRow(PageRow row)
    {
        var indent = IndentOf(row);
        _columns |= row.IsSplit;
        AddGap(row.Extent);
        // The first line of a paragraph is set in, and says so where nothing else parts it from the one before.
        if (_firstLine > 0 && Math.Abs(indent - _firstLine) <= 1 && _lines is [.., { Text.Length: > 0 }]) _lines.Add(new TextLine("", _page.Number));
        Add(row.Pieces.Aggregate((left, right) => PageRows.Joined(left, right, "    ")), indent);
        return 1;
    }

    private int IndentOf(PageRow row) =>
        _letter <= 0 ? 0 : (int)Math.Clamp(Math.Round((row.Extent.Left - _leftMost) / _letter), 0, DeepestIndent);

    private void AddGap(Extent next)
    {
        if (_before is { } before && next.Middle - before.Middle > Gap * _pitch) _lines.Add(new TextLine("", _page.Number));
        _before = next;
    }

    private void Add(Piece piece, int indent) => _lines.Add(LineOf(piece, indent));

    private TextLine LineOf(Piece piece, int indent) => new(
        new string(' ', indent) + piece.Text.Normalize(NormalizationForm.FormC),
        _page.Number, (piece.OnPaper ?? piece.Extent).On(_page.Width, _page.Height), piece.Confidence);

    private static bool IsOfHeadOrFoot(Piece piece) =>
        WordsOfHeadAndFoot.Any(words => piece.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static bool IsPageNumber(Piece piece, PaperPage page) =>
        page.Number > 1 && piece.Cell is null
        && piece.Text.Length <= 3 && piece.Text.All(char.IsAsciiDigit)
        && (piece.Extent.Bottom < page.Height * Margin || piece.Extent.Top > page.Height * (1 - Margin));

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }
}
