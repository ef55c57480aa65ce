using ThiDua.Documents;
using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>A row of a ruled table on a page: its cells from left to right, each with its lines joined to paragraphs.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Cells">Those that hold anything.</param>
internal sealed record RuledRow(int Number, IReadOnlyList<(int Column, List<Piece> Paragraphs)> Cells)
{
    private static readonly string[] NumberHeads = ["STT", "TT"];

    public Extent Extent => Cells.SelectMany(cell => cell.Paragraphs).Select(piece => piece.Extent).Aggregate((a, b) => a.With(b));

    public static IEnumerable<RuledRow> Of(IEnumerable<Piece> pieces) =>
        pieces.GroupBy(piece => (piece.Cell!.Value.Table, piece.Cell.Value.Row)).OrderBy(row => row.Key)
            .Select(row => new RuledRow(
                row.Key.Row, [.. row.GroupBy(piece => piece.Cell!.Value.Column).OrderBy(cell => cell.Key).Select(cell => (cell.Key, Paragraphs(cell)))]));

    public void AddTo(List<TextLine> lines, Func<Piece, TextLine> lineOf)
    {
        if (GoesOn) lines.AddRange(Longest.Select(lineOf));
        else TableStatement.Add([.. Cells.Select(cell => (cell.Column, cell.Paragraphs.ConvertAll(piece => lineOf(piece))))], lines);
    }

    /// <summary>A page broke the row above: what is left of it has no number and begins in the middle of a sentence.</summary>
    private bool GoesOn => Cells[0].Column > 0 && char.IsLower(Longest[0].Text[0]);

    private List<Piece> Longest => Cells.Select(cell => cell.Paragraphs).MaxBy(cell => cell.Sum(piece => piece.Text.Length))!;

    /// <summary>A line of a cell goes on from the one above it, unless it begins with a bullet or a number.</summary>
    private static List<Piece> Paragraphs(IEnumerable<Piece> cell)
    {
        var paragraphs = new List<Piece>();
        foreach (var row in PageRows.Of(cell))
        {
            var line = row.Pieces.Aggregate((left, right) => PageRows.Joined(left, right, " "));
            if (paragraphs.Count > 0 && !ListMarker.Is(line.Text.Split(' ')[0])) paragraphs[^1] = PageRows.Joined(paragraphs[^1], line, IsCut(paragraphs[^1].Text, line.Text) ? "" : " ");
            else paragraphs.Add(line);
        }

        // A narrow column breaks even this word.
        var letters = paragraphs[0].Text.Replace(" ", "", StringComparison.Ordinal);
        if (paragraphs.Count == 1 && NumberHeads.Contains(letters, StringComparer.OrdinalIgnoreCase)) paragraphs[0] = paragraphs[0] with { Text = letters };
        return paragraphs;
    }

    /// <summary>"Nguyễn Thị Hà-" / "My": the line end stands within a word.</summary>
    private static bool IsCut(string above, string below) => above is [.., var last, '-'] && char.IsLetter(last) && char.IsLetter(below[0]);
}
