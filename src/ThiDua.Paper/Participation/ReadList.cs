using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ThiDua.Documents;
using ThiDua.Paper.Facts;
using ThiDua.Paper.Facts.Cells;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Intake.Word;

namespace ThiDua.Paper.Participation;

/// <summary>
/// Takes a list out of a file of an office (.xlsx, .xls, .csv, .docx) as rows with cells parted by tabs: as it would look
/// pasted. Titles above a table in a workbook come along; whoever reads the rows passes over them.
/// </summary>
public static class ReadList
{
    private const int Start = 4096;
    private const int MostRows = 2000;
    private const int MostColumns = 60;

    /// <param name="path">A file on this machine; its bytes decide what it is.</param>
    /// <exception cref="UnreadableException">It holds no text or table.</exception>
    public static string Of(string path, CancellationToken stop) => IsWord(path) ? Word(path, stop) : Table(path, stop);

    private static bool IsWord(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[Start];
        var length = file.ReadAtLeast(start, Start, throwOnEndOfStream: false);
        if (FileSignature.KindOf(start.AsSpan(0, length)) is not FileKind.Package) return false;
        file.Position = 0;
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read);
            return archive.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException damaged) // broken off half way, or no archive at all
        {
            throw new UnreadableException("Tệp bị hỏng hoặc tải lên chưa trọn nên không đọc được; hãy mở bằng Word hoặc Excel, lưu lại rồi tải lên.", damaged);
        }
    }

    private static string Table(string path, CancellationToken stop)
    {
        using var rows = OpenTable.At(path);
        var text = new StringBuilder();
        var row = new TableRow();
        for (var taken = 0; rows.NextSheet();)
        {
            while (rows.Next(row) && taken++ < MostRows)
            {
                stop.ThrowIfCancellationRequested();
                text.AppendJoin('\t', Enumerable.Range(0, row.Count).Select(column => Shown(row, column, rows.Since1904))).Append('\n');
            }
        }

        return text.ToString();
    }

    // A day stands in a workbook as a number of days; people see and type it as a day.
    private static string Shown(TableRow row, int column, bool since1904) =>
        row.Sort(column) is CellSort.Day && ReadDay.Shown(row.Text(column), since1904) is { } day ? day : OneLine(row.Text(column));

    // Of a document the tables count: what stands around them is its head, its foot and its words.
    private static string Word(string path, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        using var file = File.OpenRead(path);
        var rows = WordPackage.Open(file).Document.Descendants().Where(e => e.Name.LocalName == "tr").Take(MostRows).ToList();
        if (rows.Count == 0) throw new UnreadableException("Tệp Word không có bảng nào. Đề nghị đưa danh sách vào bảng ba cột: tên, đơn vị, nội dung; hoặc dán danh sách.");
        var above = new List<string>();
        return string.Join('\n', rows.Select(row => string.Join('\t', above = Cells(row, above))));
    }

    // A cell that goes on from the row above says what stands there; one over several columns takes their places, so that columns keep theirs.
    private static List<string> Cells(XElement row, List<string> above)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements().Where(e => e.Name.LocalName == "tc"))
        {
            var properties = cell.Elements().FirstOrDefault(e => e.Name.LocalName == "tcPr");
            var goesOn = Property(properties, "vMerge") is { } merge && Value(merge) != "restart";
            cells.Add(goesOn ? above.ElementAtOrDefault(cells.Count) ?? "" : CellText(cell));
            var columns = int.TryParse(Value(Property(properties, "gridSpan")), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;
            cells.AddRange(Enumerable.Repeat("", columns - 1));
        }

        return cells;
    }

    private static XElement? Property(XElement? properties, string name) => properties?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string? Value(XElement? property) => property?.Attributes().FirstOrDefault(a => a.Name.LocalName == "val")?.Value;

    private static string CellText(XElement cell) => string.Join("; ", cell.Elements().Where(e => e.Name.LocalName == "p")
        .Select(p => OneLine(string.Concat(p.Descendants().Where(e => e.Name.LocalName == "t").Select(t => t.Value)))).Where(text => text.Trim().Length > 0));

    private static string OneLine(ReadOnlySpan<char> text) => text.ToString().ReplaceLineEndings(" ").Replace('\t', ' ');
}
