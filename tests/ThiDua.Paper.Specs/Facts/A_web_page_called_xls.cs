using System.Text;
using ThiDua.Documents;
using ThiDua.Paper.Facts;

namespace ThiDua.Paper.Specs.Facts;

/// <summary>What many one-stop systems export as Excel is a web page with a table.</summary>
public sealed class A_web_page_called_xls
{
    private const string Page =
        """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
        <style>td { mso-number-format:"\@"; } table > tr { }</style><title>x</title></head><body>
        <table><tr><td colspan="5" align=center><b>DANH S&Aacute;CH HỒ SƠ</b></td></tr><tr><td>Từ ngày 01/01/2026</td></tr></table>
        <!-- <table><tr><td>H46.12.01-260105-0009</td></tr></table> -->
        <TABLE border=1>
          <tr><th rowspan=2>STT</th><th rowspan="2">M&atilde; hồ sơ</th><th colspan='2'>Thời gian</th><th rowspan=2>Trạng thái</th></tr>
          <tr><th>Ngày tiếp nhận</th><th>Ngày trả<br/>kết quả</th></tr>
          <tr><td>1</td><td>H46.12.01-260105-0001</td><td>05/01/2026</td><td>06/01/2026</td><td>Đã trả&nbsp;kết&nbsp;quả</td></tr>
          <tr><td>2<td>H46.12.01-260105-0002<td>05/01/2026<td><td>Đang xử lý <table><tr><td>(còn 2 &lt; 3 ngày)</td></tr></table>
          <tr><td>3</td><td>H46.12.01-260106-0003</td><td>06/01/2026</td><td></td><td><script>alert("Mật")</script>Đang xử lý</td></tr>
        </TABLE></body></html>
        """;

    [Fact]
    public void is_read_as_the_table_that_people_see()
    {
        var taken = TakenRows.OfBytes(Encoding.UTF8.GetBytes(Page.Replace(" <table><tr><td>(còn 2 &lt; 3 ngày)</td></tr></table>", "", StringComparison.Ordinal)), "mot-cua.xls", "dossier");

        Assert.Empty(taken.Problems);
        Assert.Equal(["H46.12.01-260105-0001", "H46.12.01-260105-0002", "H46.12.01-260106-0003"], taken.Rows.Select(row => row["code"]));
        Assert.Equal(("2026-01-05 00:00:00", "2026-01-06 00:00:00", "returned"), (taken.Rows[0]["received_at"], taken.Rows[0]["returned_at"], taken.Rows[0]["status"]));
        Assert.Equal([(1, 5), (1, 6), (1, 7)], taken.Places); // as Excel counts the rows of all its tables
    }

    [Fact]
    public void keeps_a_table_inside_a_cell_as_its_words()
    {
        var taken = TakenRows.OfBytes(Encoding.UTF8.GetBytes(Page), "mot-cua.xls", "dossier");

        Assert.Equal(3, taken.Rows.Count);
        Assert.Contains("Đang xử lý (còn 2 < 3 ngày)", Assert.Single(taken.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1258")]
    [InlineData("utf-8")]
    public void is_read_in_the_letters_it_names(string charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><meta charset={charset}><table><tr><td>Mã hồ sơ<td>Ngày tiếp nhận<td>Trạng thái<tr><td>A-1<td>05/01/2026<td>Đang giải quyết</table>";
        var bytes = Encoding.GetEncoding(charset).GetBytes(charset == "utf-8" ? page : Combining(page));

        Assert.Equal("processing", TakenRows.OfBytes(bytes, "a.xls", "dossier").Rows[0]["status"]);
    }

    [Theory]
    [InlineData("<html><body><p>Đăng nhập</p></body></html>")]
    [InlineData("<table><tr>")]
    public void without_rows_is_refused_in_a_sentence(string page)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, page);
            Assert.Throws<UnreadableException>(() => new ReadTables().Recognise(path, "a.xls", [], TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void that_spans_without_end_is_bounded()
    {
        var page = "<table><tr><td>Mã hồ sơ<td>Ngày tiếp nhận<tr>" + string.Concat(Enumerable.Repeat("<td colspan=999999999 rowspan=999999999>x", 200)) + "</table>";

        Assert.Single(TakenRows.OfBytes(Encoding.UTF8.GetBytes(page + "<table><tr><td>A-1<td>05/01/2026</table>"), "a.xls", "dossier").Rows, row => row.ContainsKey("received_at"));
    }

    // Windows-1258 has the marks of tones apart.
    private static string Combining(string text) => string.Concat(text.Select(letter => letter switch
    {
        'ã' => "a\u0303",
        'ồ' => "ô\u0300",
        'ơ' => "ơ",
        'ế' => "ê\u0301",
        'ậ' => "â\u0323",
        'ạ' => "a\u0323",
        'ả' => "a\u0309",
        'à' => "a\u0300",
        'á' => "a\u0301",
        _ => letter.ToString(),
    }));
}
