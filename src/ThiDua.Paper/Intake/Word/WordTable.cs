using System.Xml.Linq;
using ThiDua.Documents;

namespace ThiDua.Paper.Intake.Word;

/// <summary>
/// A table → lines. The tables that carry the head and the foot of an administrative document stand for columns: each
/// cell is read to its end, the left one first. In every other table a row is one statement: its cells follow one
/// another on the line, told apart by a tab; a cell of several paragraphs goes on over several lines.
/// </summary>
internal static class WordTable
{
    private const int MostColumns = 100;

    private static readonly string[] WordsOfHeadAndFoot = ["cộng hòa xã hội", "cộng hoà xã hội", "độc lập", "nơi nhận", "kính gửi"];

    public static void Read(XElement table, Func<XElement, List<TextLine>> read, List<TextLine> lines)
    {
        var rows = Rows(table).Select(row => Columns(row).Select(cell => (cell.Column, Lines: Trimmed(read(cell.Cell)))).Where(cell => cell.Lines.Count > 0).ToList()).ToList();
        var columns = rows.TrueForAll(row => row.Count <= 3) && rows.Exists(row => row.Exists(cell => IsHeadOrFoot(cell.Lines)));
        foreach (var row in rows)
        {
            if (columns) lines.AddRange(row.SelectMany(cell => cell.Lines));
            else TableStatement.Add(row, lines);
        }
    }

    private static IEnumerable<XElement> Rows(XElement table) =>
        Inside(table, "tr").Where(row => row.Child("trPr")?.Child("del") is null);

    /// <summary>The cells with the column in which each begins; a merged one takes several.</summary>
    private static IEnumerable<(int Column, XElement Cell)> Columns(XElement row)
    {
        var column = row.Child("trPr").Val("gridBefore").Whole() ?? 0;
        foreach (var cell in Inside(row, "tc"))
        {
            yield return (column, cell);
            column += Math.Clamp(cell.Child("tcPr").Val("gridSpan").Whole() ?? 1, 1, MostColumns);
        }
    }

    /// <summary>Rows and cells may stand in a content control or a custom tag.</summary>
    private static IEnumerable<XElement> Inside(XElement container, string name) =>
        container.Elements().SelectMany(child => child.Name.LocalName switch
        {
            _ when child.Name.LocalName == name => [child],
            "sdt" or "sdtContent" or "customXml" or "ins" => Inside(child, name),
            _ => Enumerable.Empty<XElement>(),
        });

    private static List<TextLine> Trimmed(List<TextLine> cell)
    {
        var first = cell.FindIndex(line => line.Text.Length > 0);
        return first < 0 ? [] : cell.GetRange(first, cell.FindLastIndex(line => line.Text.Length > 0) - first + 1);
    }

    private static bool IsHeadOrFoot(List<TextLine> cell) =>
        cell.Exists(line => WordsOfHeadAndFoot.Any(words => line.Text.Contains(words, StringComparison.OrdinalIgnoreCase)));
}
