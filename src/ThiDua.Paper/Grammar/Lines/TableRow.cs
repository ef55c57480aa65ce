using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// A row of a table as extraction leaves it: cells with tabs between. A row that begins with a number becomes a
/// numbered item of its words; cells of points and of who is charged are left out, and so is the row of column heads.
/// </summary>
internal static partial class TableRow
{
    public static bool IsHead(string raw) => Head().IsMatch(Folded.Of(raw));

    public static Passage? Item(string raw, int offset)
    {
        if (raw.IndexOf('\t', StringComparison.Ordinal) < 1 || RowOf(raw) is not { Success: true } match) return null;
        var no = Passage.OfLine(match.Groups["no"].Value, offset + match.Groups["no"].Index);
        var (cell, start) = LongestCell(match.Groups["rest"]);
        var words = Passage.OfLine(cell, offset + start);
        if (words.IsEmpty) return null;
        var numbered = new Passage(no.Text + ". ", [.. no.At, no.At[^1], no.At[^1]]);
        return new Passage(numbered.Text + words.Text, [.. numbered.At, .. words.At]);
    }

    private static Match RowOf(string raw) => Numbered().Match(raw) is { Success: true } match ? match : Pointed().Match(raw);

    /// <summary>Beside the words stand points, units and who is charged: the longest cell says what is asked.</summary>
    private static (string Cell, int Start) LongestCell(Group row)
    {
        var (best, start, at) = ("", row.Index, row.Index);
        foreach (var cell in row.Value.Split('\t'))
        {
            if (cell.Length > best.Length) (best, start) = (cell, at);
            at += cell.Length + 1;
        }

        return (best, start);
    }

    // "1 Hồ sơ đúng hạn …<tab>20", "1 Hồ sơ đúng hạn …<tab>Văn phòng": number and words in one cell.
    [GeneratedRegex(@"^\s*(?<no>\d{1,2})\s+(?<rest>\p{L}[^\t]{11,}\t.*|\d[^\t]{11,}\t.*)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Pointed();

    [GeneratedRegex(@"^\s*(?<no>\d{1,2}(\.\d{1,2})?|[IVX]{1,4})\.?\t\s*(?<rest>\S.*)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(s?tt|so tt)\s*\t", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Head();
}
