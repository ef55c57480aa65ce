using ThiDua.Documents;
using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Intake;

/// <summary>
/// A row of a table → lines, the same from every kind of file: its cells follow one another on one line, told apart by
/// tabs; a cell of several paragraphs goes on over several lines.
/// </summary>
internal static class TableStatement
{
    /// <param name="row">The paragraphs of each cell that holds any, with its column.</param>
    public static void Add(IReadOnlyList<(int Column, List<TextLine> Paragraphs)> row, List<TextLine> lines)
    {
        var start = lines.Count;
        foreach (var (_, cell) in row)
        {
            if (lines.Count == start)
            {
                lines.AddRange(cell);
                continue;
            }

            // The number of a row belongs to what it numbers.
            var gap = lines.Count == start + 1 && ListMarker.Is(lines[^1].Text) ? ' ' : '\t';
            lines[^1] = Joined(lines[^1], gap, cell[0]);
            lines.AddRange(cell.Skip(1));
        }

        if (lines.Count > start) lines[start] = lines[start] with { Cells = [.. row.Select(cell => new TextCell(cell.Column, TextOf(cell.Paragraphs)))] };
    }

    private static string TextOf(List<TextLine> cell) =>
        string.Join(' ', cell.SelectMany(line => line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Normalize();

    private static TextLine Joined(TextLine left, char gap, TextLine right) => left with
    {
        Text = left.Text + gap + right.Text,
        Box = left.Box is { } box && right.Box is { } other ? Around(box, other) : left.Box,
        Confidence = Math.Min(left.Confidence, right.Confidence),
    };

    private static TextBox Around(TextBox a, TextBox b)
    {
        var (left, top) = (Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top));
        var (right, bottom) = (Math.Max(a.Left + a.Width, b.Left + b.Width), Math.Max(a.Top + a.Height, b.Top + b.Height));
        return new(left, top, Math.Round(right - left, 4), Math.Round(bottom - top, 4));
    }
}
