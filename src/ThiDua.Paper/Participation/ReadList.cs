using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ThiDua.Documents;
using ThiDua.Paper.Facts;
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
        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        return archive.GetEntry("word/document.xml") is not null;
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
                text.AppendJoin('\t', Enumerable.Range(0, row.Count).Select(column => OneLine(row.Text(column)))).Append('\n');
            }
        }

        return text.ToString();
    }

    // Of a document the tables count: what stands around them is its head, its foot and its words.
    private static string Word(string path, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        using var file = File.OpenRead(path);
        var rows = WordPackage.Open(file).Document.Descendants().Where(e => e.Name.LocalName == "tr").Take(MostRows).ToList();
        if (rows.Count == 0) throw new UnreadableException("Tệp Word không có bảng nào. Đề nghị đưa danh sách vào bảng ba cột: tên, đơn vị, nội dung; hoặc dán danh sách.");
        return string.Join('\n', rows.Select(row => string.Join('\t', row.Elements().Where(e => e.Name.LocalName == "tc").Select(CellText))));
    }

    private static string CellText(XElement cell) => string.Join("; ", cell.Elements().Where(e => e.Name.LocalName == "p")
        .Select(p => OneLine(string.Concat(p.Descendants().Where(e => e.Name.LocalName == "t").Select(t => t.Value)))).Where(text => text.Trim().Length > 0));

    private static string OneLine(ReadOnlySpan<char> text) => text.ToString().ReplaceLineEndings(" ").Replace('\t', ' ');
}
