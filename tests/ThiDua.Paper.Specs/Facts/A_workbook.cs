using System.IO.Compression;
using System.Text;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Paper.Specs.Facts;

public sealed class A_workbook
{
    [Fact]
    public void is_read_under_titles_merged_headings_and_a_row_of_numbers_and_above_totals_and_signatures()
    {
        var taken = TakenRows.OfBytes(Register(), "danh-sach.xlsx", "dossier");

        Assert.Empty(taken.Problems);
        Assert.Equal((5, 7), (taken.Shape.HeadingLine, taken.Shape.FirstLine));
        Assert.Equal(["H46.12.01-260105-0001", "H46.12.01-260105-0002", "H46.12.01-260106-0001"], taken.Rows.Select(row => row["code"]));
        Assert.Equal([(1, 7), (1, 8), (1, 11)], taken.Places);
        Assert.Equal(("2026-01-05 08:30:00", "2026-01-07 00:00:00"), (taken.Rows[0]["received_at"], taken.Rows[0]["due_at"]));
    }

    [Fact]
    public void is_read_sheet_by_sheet_where_the_headings_are_the_same()
    {
        var taken = TakenRows.OfBytes(Book(book =>
        {
            foreach (var month in (int[])[1, 2, 3])
            {
                book.BeginSheet($"Tháng {month}");
                book.Row("DANH SÁCH HỒ SƠ THÁNG");
                if (month == 2) book.Row("(in lại)");
                book.Row("Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả");
                book.Row($"H46.12.01-260{month}05-0001", $"05/0{month}/2026", $"08/0{month}/2026");
            }

            book.BeginSheet("Ghi chú");
            book.Row("Mã", "Ý nghĩa");
            book.Row("1", "Trực tiếp");
        }), "ba-thang.xlsx", "dossier");

        Assert.Equal([(1, 3), (2, 4), (3, 3)], taken.Places);
    }

    [Fact]
    public void tells_the_days_of_excel_by_number_and_by_text()
    {
        var taken = TakenRows.OfBytes(Book(book =>
        {
            book.BeginSheet("S");
            book.Row("Mã HS", "Ngày nhận HS", "Ngày hẹn trả", "Mã TTHC");
            book.Row("H46.12.01-210604-0001", NewCell.Of(44351.0000462963m), NewCell.Of(44352m), NewCell.Of(2.0026210000000001m));
            book.Row("H46.12.01-210604-0002", NewCell.Of(20210604103000m), NewCell.Of(20210605m), "1.005129");
        }), "a.xlsx", "dossier");

        Assert.Equal(["2021-06-04 00:00:04", "2021-06-04 10:30:00"], taken.Rows.Select(row => row["received_at"]));
        Assert.Equal(["2021-06-05 00:00:00", "2021-06-05 00:00:00"], taken.Rows.Select(row => row["due_at"]));
        Assert.Equal("2.002621", taken.Rows[0]["procedure_code"]);
    }

    [Fact]
    public void counts_days_from_1904_where_it_says_so()
    {
        var book = Changed(Days(), "xl/workbook.xml", text => text.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal));

        Assert.Equal("2021-06-04 00:00:00", TakenRows.OfBytes(book, "a.xlsx").Rows[0]["received_at"]);
    }

    [Fact]
    public void is_read_in_the_letters_of_an_old_font()
    {
        var taken = TakenRows.OfBytes(Book(book =>
        {
            book.BeginSheet("S");
            book.Row("M· hå s¬", "Tªn thñ tôc", "Ngµy tiÕp nhËn", "Tr¹ng th¸i");
            for (var i = 0; i < 12; i++) book.Row($"H46.12.01-260105-{i:D4}", "Chøng thùc ch÷ ký cña ng­êi d©n", "05/01/2026", "§ang gi¶i quyÕt");
            book.Row("H46.12.01-260105-0099", "Đăng ký khai sinh", "05/01/2026", "Đang giải quyết");
        }), "cu.xlsx", "dossier");

        Assert.Equal("TCVN3 (ABC)", taken.Shape.Encoding);
        Assert.Equal("Chứng thực chữ ký của người dân", taken.Rows[0]["procedure_name"]);
        Assert.Equal("Đăng ký khai sinh", taken.Rows[^1]["procedure_name"]);
        Assert.All(taken.Rows, row => Assert.Equal("processing", row["status"]));
    }

    [Theory]
    [InlineData("xls", "MS Excel 97")]
    [InlineData("xlsx", "Calc MS Excel 2007 XML")]
    public void is_read_as_an_office_program_saves_it(string extension, string filter)
    {
        using var folder = new OfficeFolder();
        File.WriteAllBytes(folder.File("danh-sach-nguon.xlsx"), Register());
        folder.Convert("danh-sach-nguon.xlsx", extension, filter);

        var taken = TakenRows.At(folder.File($"ra/danh-sach-nguon.{extension}"), "danh-sach", "dossier");

        Assert.Empty(taken.Problems);
        Assert.Equal(["H46.12.01-260105-0001", "H46.12.01-260105-0002", "H46.12.01-260106-0001"], taken.Rows.Select(row => row["code"]));
        Assert.Equal("2026-01-05 08:30:00", taken.Rows[0]["received_at"]);
        Assert.Equal([(1, 7), (1, 8), (1, 11)], taken.Places);
    }

    [Fact]
    public void shows_a_sample_with_days_as_days_and_without_telephone_numbers()
    {
        var taken = TakenRows.OfBytes(Register(), "a.xlsx");

        Assert.Equal("05/01/2026 08:30", taken.Shape.Sample[0][2]);
        Assert.Equal("•••", taken.Shape.Sample[0][4]);
    }

    internal static byte[] Book(Action<NewWorkbook> write)
    {
        using var bytes = new MemoryStream();
        using (var book = new NewWorkbook(bytes)) write(book);
        return bytes.ToArray();
    }

    internal static byte[] Days() => Book(book =>
    {
        book.BeginSheet("S");
        book.Row("Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả");
        book.Row("A-1", NewCell.Of(42889m), "05/06/2021");
    });

    internal static byte[] Changed(byte[] workbook, string part, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8)) text = reader.ReadToEnd();
            archive.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(change(text));
        }

        return bytes.ToArray();
    }

    private static byte[] Register() => Book(book =>
    {
        book.BeginSheet("Danh sách");
        book.Row("ỦY BAN NHÂN DÂN XÃ HƯNG MỸ", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        book.Row("DANH SÁCH HỒ SƠ TIẾP NHẬN VÀ TRẢ KẾT QUẢ");
        book.Row("Từ ngày 01/01/2026 đến ngày 31/01/2026");
        book.Row("STT", "Thông tin hồ sơ", "", "", "Người nộp", "Tình hình");
        book.Row("", "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Số điện thoại", "Trạng thái");
        book.Row("[1]", "[2]", "[3]", "[4]", "[5]", "[6]");
        book.Row(NewCell.Of(1m), "H46.12.01-260105-0001", NewCell.Of(new DateTime(2026, 1, 5, 8, 30, 0, DateTimeKind.Unspecified)), NewCell.Of(new DateTime(2026, 1, 7, 0, 0, 0, DateTimeKind.Unspecified)), "0912000001", "Đang xử lý");
        book.Row(NewCell.Of(2m), "H46.12.01-260105-0002", "05/01/2026 9:15", "07/01/2026", "0912000002", "Đang xử lý");
        book.Skip(1);
        book.Row("", "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Số điện thoại", "Trạng thái");
        book.Row(NewCell.Of(3m), "H46.12.01-260106-0001", "06/01/2026", "08/01/2026", "0912000003", "Đang xử lý");
        book.Row("Tổng cộng: 3 hồ sơ", "", "", "", "", "3");
        book.Row("", "", "", "Hưng Mỹ, ngày 31 tháng 01 năm 2026");
        book.Row("", "Người lập biểu", "", "", "Chủ tịch");
        book.Merge(2, 0, 5);
        book.Merge(4, 1, 3);
    });
}
