using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ThiDua.Facts;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Paper.Specs.Facts;

public sealed class A_marked_table
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void is_the_same_workbook_with_the_bad_cells_coloured_and_the_sentences_beside()
    {
        var (before, marked) = Marked(Register(), "a.xlsx", (path, shape, problems, output) => new MarkTables().Mark(path, shape, problems, output, default));

        Assert.Equal([("C4", "FFFFB3B3"), ("D5", "FFFFB3B3"), ("E4", "FFFFB3B3"), ("E5", "FFFFB3B3")], Coloured(marked));
        Assert.Contains("“30/02/2026” không phải ngày có thật", Text(marked), StringComparison.Ordinal);
        Assert.Contains(IMarkTables.Heading, Text(marked), StringComparison.Ordinal);
        Assert.Contains("<mergeCell ref=\"A1:D1\"", Text(marked), StringComparison.Ordinal);
        var again = TakenRows.OfBytes(marked, "a.xlsx");
        Assert.Equal(before.Rows.Select(Said), again.Rows.Select(Said));
        Assert.Equal(before.Problems, again.Problems);
    }

    [Fact]
    public void has_a_colour_where_a_cell_is_missing()
    {
        var problem = new CellProblem(1, 5, 2, "code", "required_missing", true, "Thiếu Mã hồ sơ.");
        var (_, marked) = Marked(
            Register(), "a.xlsx",
            (path, shape, _, output) => new MarkTables().Mark(path, shape, [problem with { Column = 6 }, problem], output, default));

        Assert.Equal(["B5", "F5", "G5"], Coloured(marked).Select(cell => cell.Place));
    }

    [Fact]
    public void becomes_a_workbook_where_it_was_none()
    {
        var (before, marked) = Marked(Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày tiếp nhận\nA-1;30/02/2026\nA-2;05/01/2026\n"), "a.csv", (path, shape, problems, output) => new MarkTables().Mark(path, shape, problems, output, default));

        Assert.Equal([("B2", "FFFFB3B3"), ("C2", "FFFFB3B3")], Coloured(marked));
        Assert.Equal(before.Rows.Select(Said), TakenRows.OfBytes(marked, "a.xlsx").Rows.Select(Said));
    }

    [Fact]
    public void can_be_cut_to_the_refused_rows_which_are_read_by_themselves_once_mended()
    {
        var (_, picked) = Marked(Register(), "a.xlsx", (path, shape, problems, output) => new MarkTables().PickRefused(path, shape, problems, output, default));

        Assert.Equal(["A-2", "A-3"], TakenRows.OfBytes(picked, "a.xlsx", "dossier").Rows.Select(row => row["code"]));
        var mended = A_workbook.Changed(picked, "xl/worksheets/sheet1.xml", text => text.Replace("30/02/2026", "28/02/2026", StringComparison.Ordinal).Replace("Bồ câu", "Trực tuyến", StringComparison.Ordinal));
        var taken = TakenRows.OfBytes(mended, "a.xlsx");
        Assert.Empty(taken.Problems);
        Assert.Equal(["2026-02-28 00:00:00", "2026-01-06 00:00:00"], taken.Rows.Select(row => row["received_at"]));
    }

    [Fact]
    public void is_cut_without_rows_about_secrets()
    {
        var (_, picked) = Marked(Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày tiếp nhận;Độ mật\nA-1;05/01/2026;Mật\nA-2;31/31/2026;\n"), "a.csv", (path, shape, problems, output) => new MarkTables().PickRefused(path, shape, problems, output, default));

        Assert.DoesNotContain("A-1", Text(picked), StringComparison.Ordinal);
        Assert.Contains("A-2", Text(picked), StringComparison.Ordinal);
    }

    [Fact]
    public void opens_in_an_office_program()
    {
        var (_, marked) = Marked(Register(), "a.xlsx", (path, shape, problems, output) => new MarkTables().Mark(path, shape, problems, output, default));
        using var folder = new OfficeFolder();
        File.WriteAllBytes(folder.File("danh-dau.xlsx"), marked);

        folder.Convert("danh-dau.xlsx", "csv", "Text - txt - csv (StarCalc):44,34,76,1");

        Assert.Contains("không phải ngày có thật", File.ReadAllText(folder.File("ra/danh-dau.csv")), StringComparison.Ordinal);
    }

    private static byte[] Register() => A_workbook.Book(book =>
    {
        book.BeginSheet("Danh sách", [6, 30]);
        book.Row(new NewCell("DANH SÁCH HỒ SƠ", CellLook.Title));
        book.Row("STT", "Mã hồ sơ", "Ngày tiếp nhận", "Hình thức nộp");
        book.Row(NewCell.Of(1m), "A-1", NewCell.Of(new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Unspecified)), "Trực tiếp");
        book.Row(NewCell.Of(2m), "A-2", "30/02/2026", "Trực tiếp");
        book.Row(NewCell.Of(3m), "A-3", NewCell.Of(new DateTime(2026, 1, 6, 0, 0, 0, DateTimeKind.Unspecified)), "Bồ câu");
        book.Merge(1, 0, 3);
    });

    private static (TakenRows Taken, byte[] Marked) Marked(byte[] bytes, string name, Action<string, TableShape, IReadOnlyList<CellProblem>, Stream> mark)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var taken = TakenRows.At(path, name);
            using var output = new MemoryStream();
            mark(path, taken.Shape, taken.Problems, output);
            return (taken, output.ToArray());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<(string Place, string Colour)> Coloured(byte[] workbook)
    {
        var styles = XElement.Parse(Part(workbook, "xl/styles.xml"));
        var fills = styles.Element(Main + "fills")!.Elements().ToList();
        var ownFills = styles.Element(Main + "cellXfs")!.Elements().Select(style => fills[(int?)style.Attribute("fillId") ?? 0].Descendants(Main + "fgColor").FirstOrDefault()?.Attribute("rgb")?.Value).ToList();
        return XElement.Parse(Text(workbook)).Descendants(Main + "c")
            .Select(cell => (Place: cell.Attribute("r")!.Value, Colour: ownFills[int.Parse(cell.Attribute("s")?.Value ?? "0", CultureInfo.InvariantCulture)] ?? ""))
            .Where(cell => cell.Colour is "FFFFB3B3" or "FFFFF2B3").OrderBy(cell => cell.Place, StringComparer.Ordinal);
    }

    private static string Text(byte[] workbook) => Part(workbook, "xl/worksheets/sheet1.xml");

    private static string Part(byte[] workbook, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static string Said(Dictionary<string, string> row) => string.Join(';', row.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}={cell.Value}"));
}
