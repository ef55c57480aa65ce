using System.Text;
using ThiDua.Paper.Intake.Letters;

namespace ThiDua.Paper.Specs.Facts;

public sealed class A_csv_table
{
    private const string Dossiers = """
        Mã hồ sơ;Tên thủ tục;Ngày tiếp nhận;Ngày hẹn trả;Ngày trả kết quả;Hình thức nộp;Trạng thái;Lệ phí
        H46.12.01-260105-0001;Đăng ký khai sinh;05/01/2026;07/01/2026;06/01/2026;Trực tuyến;Đã trả kết quả;8.000 đ
        H46.12.01-260105-0002;Chứng thực chữ ký;05/01/2026 08:30;05/01/2026 17:00;;Trực tiếp;Đang xử lý;
        """;

    [Fact]
    public void is_read_into_dossiers()
    {
        var taken = TakenRows.Of(Dossiers, kind: "dossier");

        Assert.Empty(taken.Problems);
        Assert.Equal(2, taken.Rows.Count);
        Assert.Equal(("H46.12.01-260105-0001", "2026-01-05 00:00:00", "online", "returned", "8000"),
            (taken.Rows[0]["code"], taken.Rows[0]["received_at"], taken.Rows[0]["channel"], taken.Rows[0]["status"], taken.Rows[0]["fee"]));
        Assert.Equal("2026-01-05 08:30:00", taken.Rows[1]["received_at"]);
        Assert.False(taken.Rows[1].ContainsKey("returned_at"));
        Assert.Equal([(1, 2), (1, 3)], taken.Places);
    }

    public static TheoryData<string, string> Letters => new()
    {
        { "UTF-8", "utf-8" }, { "UTF-16", "utf-16" }, { "UTF-16 BE", "utf-16BE" }, { "Windows-1258", "1258" }, { "TCVN3 (ABC)", "tcvn3" },
    };

    [Theory]
    [MemberData(nameof(Letters))]
    public void is_read_in_whatever_letters_it_is_written(string named, string letters)
    {
        var taken = TakenRows.OfBytes(InLetters(letters), "ho-so.csv", "dossier");

        Assert.Equal(named, taken.Shape.Encoding);
        Assert.Equal("Đăng ký khai sinh", taken.Rows[0]["procedure_name"]);
        Assert.Equal(("direct", "processing"), (taken.Rows[1]["channel"], taken.Rows[1]["status"]));
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void is_cut_at_whatever_separates_its_cells(char separator)
    {
        var taken = TakenRows.Of(Dossiers.Replace(';', separator));

        Assert.Equal(separator, taken.Shape.Separator);
        Assert.Equal("Chứng thực chữ ký", taken.Rows[1]["procedure_name"]);
    }

    [Fact]
    public void keeps_separators_quotes_and_line_breaks_inside_quotes()
    {
        var taken = TakenRows.Of("Mã hồ sơ,Tên thủ tục,Ngày tiếp nhận\r\nA-1,\"Cấp giấy \"\"phép\"\", lần 2\nbổ sung\",05/01/2026\r\nA-2,\"\",06/01/2026\r\n");

        Assert.Equal("Cấp giấy \"phép\", lần 2\nbổ sung", taken.Rows[0]["procedure_name"]);
        Assert.Equal([(1, 2), (1, 3)], taken.Places);
        Assert.False(taken.Rows[1].ContainsKey("procedure_name"));
    }

    [Fact]
    public void takes_a_quote_that_is_never_closed_for_a_letter()
    {
        var taken = TakenRows.Of("Mã hồ sơ,Tên thủ tục,Ngày tiếp nhận\nA-1,\"Cấp giấy,05/01/2026\nA-2,Khai sinh,06/01/2026\n");

        Assert.Equal(["\"Cấp giấy", "Khai sinh"], taken.Rows.Select(row => row["procedure_name"]));
    }

    [Fact]
    public void is_read_whole_however_its_rows_fall_on_the_buffer()
    {
        var text = new StringBuilder("Mã hồ sơ;Tên thủ tục;Ngày tiếp nhận\n");
        for (var i = 0; i < 30_000; i++) text.Append("A-").Append(i).Append(";\"Thủ \"\"tục\"\" số ").Append('x', i % 97).Append(i).Append("\";05/01/2026\r\n");

        var taken = TakenRows.Of(text.ToString());

        Assert.Equal(30_000, taken.Rows.Count);
        Assert.Empty(taken.Problems);
        Assert.All(taken.Rows.Index(), row => Assert.Equal(($"A-{row.Index}", $"Thủ \"tục\" số {new string('x', row.Index % 97)}{row.Index}"), (row.Item["code"], row.Item["procedure_name"])));
    }

    [Fact]
    public void says_for_itself_how_it_is_cut_where_excel_wrote_it() =>
        Assert.Equal((2, 3), (TakenRows.Of("sep=;\n" + Dossiers).Rows.Count, TakenRows.Of("sep=;\n" + Dossiers).Shape.FirstLine));

    private static byte[] InLetters(string letters) => letters switch
    {
        "1258" => CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(ToWindows1258(Dossiers)),
        "tcvn3" => Encoding.Latin1.GetBytes(InTcvn3(Dossiers)),
        _ => [.. Encoding.GetEncoding(letters).GetPreamble(), .. Encoding.GetEncoding(letters).GetBytes(Dossiers)],
    };

    /// <summary>Windows-1258 has ă â đ ê ô ơ ư as letters and the tones as marks after them.</summary>
    private static string ToWindows1258(string text) =>
        string.Concat(text.Select(letter => Encoding1258Knows(letter) ? $"{letter}" : Apart(letter)));

    private static bool Encoding1258Knows(char letter) => letter < 0x80 || "ăâđêôơưĂÂĐÊÔƠƯ".Contains(letter, StringComparison.Ordinal);

    private static string Apart(char letter)
    {
        var apart = letter.ToString().Normalize(NormalizationForm.FormD);
        var tone = apart.First(mark => "\u0300\u0301\u0303\u0309\u0323".Contains(mark, StringComparison.Ordinal));
        return apart.Replace($"{tone}", "", StringComparison.Ordinal).Normalize() + tone;
    }

    private static string InTcvn3(string text)
    {
        var codes = Enumerable.Range(0xA1, 0x5F).Select(code => (char)code).GroupBy(Tcvn3.ToUnicode).ToDictionary(same => same.Key, same => same.First());
        return string.Concat(text.Normalize().Select(letter => letter < 0x80 ? letter : codes.GetValueOrDefault(letter, codes[char.ToLowerInvariant(letter)])));
    }
}
