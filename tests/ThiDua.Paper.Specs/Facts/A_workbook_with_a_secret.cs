using System.IO.Compression;
using System.Text;
using ThiDua.Facts;
using ThiDua.Paper.Facts;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Paper.Specs.Facts;

public sealed class A_workbook_with_a_secret
{
    [Fact]
    public void is_known_by_a_sheet_that_is_hidden() =>
        Assert.Equal(["dòng 1, cột B, trang tính 2 (đang ẩn)"], Places(Book(("Tháng 1", []), ("Riêng", ["Phương án", "TUYỆT MẬT"])), hide: 2));

    [Fact]
    public void is_known_by_a_row_and_a_column_that_are_hidden() =>
        Assert.Equal(["dòng 3, cột E"], Places(Book(("Tháng 1", ["A-2", "06/01/2026", "07/01/2026", "", "Tối mật"])), inSheet: xml => xml
            .Replace("<sheetData>", "<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols><sheetData>", StringComparison.Ordinal).Replace("<row r=\"3\"", "<row hidden=\"1\" r=\"3\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Mật", true)]
    [InlineData("VB mật", true)]
    [InlineData("Sổ văn bản tối mật 2026", true)]
    [InlineData("DANH MUC", false)]
    [InlineData("Bảo mật", false)]
    [InlineData("Mật độ dân cư", false)]
    [InlineData("Trừ văn bản mật", false)]
    public void is_known_by_the_name_of_a_sheet(string name, bool secret) =>
        Assert.Equal(secret ? ["tên của trang tính 2"] : [], Places(Book(("Tháng 1", []), (name, ["1", "2"]))));

    [Theory]
    [InlineData("<comment ref=\"B2\" authorId=\"0\"><text><r><t>Nguyễn A:</t></r><r><t xml:space=\"preserve\">\nMẬT</t></r></text></comment>", "ghi chú của ô B2")]
    [InlineData("<comment ref=\"AA2\" authorId=\"0\"><text><t>Độ mật: Tối mật</t></text></comment>", "ghi chú của ô AA2")]
    [InlineData("<comment ref=\"B2\" authorId=\"0\"><text><t>Không gồm văn bản mật; độ mật: thường</t></text></comment>", null)]
    public void is_known_by_a_comment(string comment, string? place) => Assert.Equal(place is null ? [] : [place], Places(Book(("Tháng 1", [])), change: archive =>
    {
        Write(archive, "xl/worksheets/_rels/sheet1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/></Relationships>");
        Write(archive, "xl/comments1.xml", $"<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>A</author></authors><commentList>{comment}</commentList></comments>");
    }));

    [Fact]
    public void is_known_by_what_is_printed_above_every_page() =>
        Assert.Equal(["đầu trang hoặc chân trang in"], Places(Book(("Tháng 1", [])), inSheet: xml => xml.Replace("</sheetData>", "</sheetData><headerFooter><oddHeader>&amp;L&amp;\"Times New Roman,Bold\"&amp;14UBND XÃ&amp;CTUYỆT MẬT</oddHeader></headerFooter>", StringComparison.Ordinal)));

    [Fact]
    public void is_known_by_a_title_above_the_table() =>
        Assert.Equal(["dòng 1, cột A"], Of(Encoding.UTF8.GetBytes("SỔ ĐĂNG KÝ VĂN BẢN MẬT ĐI\nSố/ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu\n01/KH-UBND;05/01/2026;UBND xã;Thi đua\n")));

    [Fact]
    public void of_the_old_kind_is_known_by_hidden_sheets_and_comments_too()
    {
        using var folder = new OfficeFolder();
        File.WriteAllText(folder.File("a.fods"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
              <office:automatic-styles><style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
              <office:body><office:spreadsheet>
                <table:table table:name="Tháng 1">
                  <table:table-row><table:table-cell office:value-type="string"><text:p>Mã hồ sơ</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Ngày tiếp nhận</text:p></table:table-cell></table:table-row>
                  <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>Tối mật</text:p></office:annotation><text:p>A-1</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>05/01/2026</text:p></table:table-cell></table:table-row>
                </table:table>
                <table:table table:name="Phụ" table:style-name="h"><table:table-row><table:table-cell office:value-type="string"><text:p>Mật</text:p></table:table-cell></table:table-row></table:table>
              </office:spreadsheet></office:body>
            </office:document>
            """);
        folder.Convert("a.fods", "xls", "MS Excel 97");

        Assert.Equal(["ghi chú của một ô", "dòng 1, cột A, trang tính 2 (đang ẩn)"], Of(File.ReadAllBytes(folder.File("ra/a.xls"))));
    }

    private static byte[] Book(params (string Name, string[] LastRow)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var book = new NewWorkbook(bytes))
        {
            foreach (var (name, row) in sheets)
            {
                book.BeginSheet(name);
                if (name == sheets[0].Name)
                {
                    book.Row("Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ghi chú");
                    book.Row("A-1", "05/01/2026", "06/01/2026", "Bảo mật thông tin");
                }

                book.Row([.. row.Select(cell => new NewCell(cell))]);
            }
        }

        return bytes.ToArray();
    }

    private static IEnumerable<string> Places(byte[] book, int hide = 0, Func<string, string>? inSheet = null, Action<ZipArchive>? change = null)
    {
        using var bytes = new MemoryStream();
        bytes.Write(book);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            if (hide > 0) Change(archive, "xl/workbook.xml", xml => xml.Replace($"sheetId=\"{hide}\"", $"sheetId=\"{hide}\" state=\"veryHidden\"", StringComparison.Ordinal));
            if (inSheet is not null) Change(archive, "xl/worksheets/sheet1.xml", inSheet);
            change?.Invoke(archive);
        }

        return Of(bytes.ToArray());
    }

    private static IEnumerable<string> Of(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, bytes);
        var reader = new ReadTables();
        var shape = reader.Recognise(path, "a", [], TestContext.Current.CancellationToken);
        IReadOnlyList<SecretPlace> places = reader.Secrets(path, "a", shape, TestContext.Current.CancellationToken);
        File.Delete(path);
        return places.Select(place => place.Said);
    }

    private static void Change(ZipArchive archive, string part, Func<string, string> change)
    {
        var entry = archive.GetEntry(part)!;
        string xml;
        using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
        Assert.NotEqual(xml, change(xml)); // the change is one
        entry.Delete();
        Write(archive, part, change(xml));
    }

    private static void Write(ZipArchive archive, string part, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(xml);
    }
}
