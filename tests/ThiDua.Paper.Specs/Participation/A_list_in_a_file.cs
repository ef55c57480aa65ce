using System.IO.Compression;
using System.Text;
using ThiDua.Documents;
using ThiDua.Paper.Participation;
using ThiDua.Paper.Specs.Facts;

namespace ThiDua.Paper.Specs.Participation;

public sealed class A_list_in_a_file : IDisposable
{
    private readonly OfficeFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void keeps_the_cells_of_a_word_table_also_the_empty_ones()
    {
        var text = ReadList.Of(Word(Row("TT", "Tên", "Đơn vị", "Nội dung") + Row("1", "Nguyễn Thị Lan", "", "Trả trước hạn")), Stop);
        Assert.Equal("TT\tTên\tĐơn vị\tNội dung\n1\tNguyễn Thị Lan\t\tTrả trước hạn", text);
    }

    [Fact]
    public void says_so_where_a_document_has_no_table() =>
        Assert.Contains("không có bảng nào", Assert.Throws<UnreadableException>(() => ReadList.Of(Word(null), Stop)).Message, StringComparison.Ordinal);

    [Fact]
    public void comes_out_of_a_table_of_commas()
    {
        var path = _folder.File("danh-sach.csv");
        File.WriteAllText(path, "Tên,Đơn vị,Nội dung\nThôn Đông,,\"Phân loại rác, nộp hồ sơ\"\n", new UTF8Encoding(true));
        Assert.Equal("Tên\tĐơn vị\tNội dung\nThôn Đông\t\tPhân loại rác, nộp hồ sơ\n", ReadList.Of(path, Stop));
    }

    [Fact]
    public void comes_out_of_a_workbook_that_an_office_program_saved()
    {
        File.WriteAllText(_folder.File("danh-sach.fods"), Sheet(["Tên", "Đơn vị"], ["Thôn Đông", "Xã Tân Hòa"]));
        _folder.Convert("danh-sach.fods", "xlsx", "Calc MS Excel 2007 XML");
        Assert.Contains("Thôn Đông\tXã Tân Hòa", ReadList.Of(_folder.File("ra/danh-sach.xlsx"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public void is_refused_where_it_is_a_picture()
    {
        var path = _folder.File("danh-sach.xlsx");
        File.WriteAllBytes(path, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]);
        Assert.Throws<UnreadableException>(() => ReadList.Of(path, Stop));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(5)]
    public void is_refused_where_it_is_broken_off(int bytes)
    {
        var path = Word(Row("Tên", "Đơn vị"));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..bytes]);
        Assert.Contains("hỏng", Assert.Throws<UnreadableException>(() => ReadList.Of(path, Stop)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void says_in_every_row_what_stands_in_cells_that_were_merged()
    {
        var rows = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p><w:r><w:t>DANH SÁCH</w:t></w:r></w:p></w:tc></w:tr>" + Row("Tên", "Đơn vị", "Nội dung")
            + Merged("Hộ ông Tám", "<w:vMerge w:val=\"restart\"/>", "Thôn Đông") + Merged("Hộ bà Chín", "<w:vMerge/>", "") + Merged("Hộ bà Ba", "<w:vMerge w:val=\"continue\"/>", "") + Row("Hộ bà Tư", "", "");
        Assert.Equal("DANH SÁCH\t\t\nTên\tĐơn vị\tNội dung\nHộ ông Tám\tThôn Đông\tX\nHộ bà Chín\tThôn Đông\tX\nHộ bà Ba\tThôn Đông\tX\nHộ bà Tư\t\t", ReadList.Of(Word(rows), Stop));

        static string Merged(string name, string merge, string unit) =>
            $"<w:tr><w:tc><w:p><w:r><w:t>{name}</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>{merge}</w:tcPr><w:p><w:r><w:t>{unit}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>X</w:t></w:r></w:p></w:tc></w:tr>";
    }

    private static string Sheet(params string[][] rows) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet><table:table table:name=\"A\">"
        + string.Concat(rows.Select(row => $"<table:table-row>{string.Concat(row.Select(cell => $"<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"))}</table:table-row>"))
        + "</table:table></office:spreadsheet></office:body></office:document>";

    private string Word(string? rows)
    {
        var path = _folder.File("danh-sach.docx");
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        using var part = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
        part.Write($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>DANH SÁCH</w:t></w:r></w:p>{(rows is null ? "" : $"<w:tbl>{rows}</w:tbl>")}</w:body></w:document>");
        return path;
    }

    private static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>"))}</w:tr>";
}
