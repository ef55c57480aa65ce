using ThiDua.Facts;
using ThiDua.Paper.Facts.Headings;

namespace ThiDua.Paper.Facts;

/// <summary>The first rows of a sheet and what was found in them.</summary>
internal sealed record SheetHead(int Sheet, string SheetName, FoundHeadings Found, int FirstLine, IReadOnlyList<HeadRow> Data, string Encoding, char Separator)
{
    /// <summary>A sheet that begins with so many empty rows is taken for empty.</summary>
    private const int MostEmptyRows = 2000;

    private const string Covered = "•••";

    private static readonly HashSet<string> Personal = FactKind.All.SelectMany(kind => kind.Fields).Where(field => field.Secret).SelectMany(field => field.Headings.Append(field.Label))
        .Concat(["CCCD", "CMND", "Số CCCD", "Số CMND", "Số giấy tờ", "Số định danh", "Số định danh cá nhân", "Email", "Thư điện tử", "MST", "Mã số thuế"])
        .Select(Mapping.KeyOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads on to the first rows of data; null where the sheet has no table.</summary>
    public static SheetHead? Of(TableRows rows, string fileName, IReadOnlyList<Mapping> remembered)
    {
        var head = First(rows, OldLetters.Named(rows.Encoding));
        var encoding = rows.Encoding;
        if (encoding.Length == 0 && OldLetters.NameFor(head) is { Length: > 0 } old)
        {
            encoding = old;
            head = head.ConvertAll(row => row.In(OldLetters.Named(old)!));
        }

        if (new FindHeadings(remembered).In(head, $"{rows.SheetName} {fileName}") is not { } found) return null;
        var data = head.Skip(found.Next).SkipWhile(row => row.NumbersColumns()).ToList();
        var numbered = found.Next < head.Count && head[found.Next].NumbersColumns();
        var first = data.Count > 0 ? data[0].Line : found.Line + (numbered ? 2 : 1);
        return new(rows.Sheet, rows.SheetName, found, first, data, encoding, rows.Separator);
    }

    public TableShape Shape() =>
        new(Sheet, SheetName, Found.Line, FirstLine, Found.Headings, [.. Data.Take(TableLimits.SampleRows).Select(Shown)], Found.Mapping, Encoding, Separator);

    /// <summary>As written, but telephone numbers and numbers of papers, which nobody needs to see to choose columns.</summary>
    private IReadOnlyList<string> Shown(HeadRow row) =>
        [.. Found.Headings.Select((heading, column) => row.Cell(column) is { Length: > 0 } cell && Personal.Contains(Mapping.KeyOf(heading)) ? Covered : row.Cell(column))];

    private static List<HeadRow> First(TableRows rows, Func<string, string>? convert)
    {
        var (head, row, empty) = (new List<HeadRow>(), new TableRow(), 0);
        while (head.Count < TableLimits.HeadRows && empty < MostEmptyRows && rows.Next(row))
        {
            if (row.IsEmpty) empty++;
            else head.Add(HeadRow.Of(row, convert, rows.Since1904));
        }

        return head;
    }
}
