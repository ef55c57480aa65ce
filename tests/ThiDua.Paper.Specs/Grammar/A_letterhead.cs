using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

/// <summary>Two columns, flattened by extraction in every way that was met.</summary>
public sealed class A_letterhead
{
    private const string Rest = "KẾ HOẠCH\nPhát động phong trào thi đua năm 2023\nCăn cứ Luật Thi đua, khen thưởng;\nI. MỤC ĐÍCH\n- Thi đua.";

    public static TheoryData<string> Flattened =>
    [
        "UBND HUYỆN TAM LONG   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ PHÚ HẠC   Độc lập - Tự do - Hạnh phúc\nSố: 47/KH-UBND   Phú Hạc, ngày 26 tháng 02 năm 2024",
        "UBND HUYỆN TAM LONG\nUBND XÃ PHÚ HẠC\nSố: 47/KH-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nPhú Hạc, ngày 26 tháng 02 năm 2024",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPhú Hạc, ngày 26 tháng 2 năm 2024\nUBND HUYỆN TAM LONG\nUBND XÃ PHÚ HẠC\nSố: 47 /KH - UBND",
        "UBND HUYỆN TAM LONG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ PHÚ HẠC Độc lập - Tự do - Hạnh phúc\nSố: 47/KH-UBND Phú Hạc, ngày 26 tháng 02 năm 2024",
        "\tUBND HUYỆN TAM LONG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tUBND XÃ PHÚ HẠC\tĐộc lập - Tự do - Hạnh phúc\n_______\nSố: 47/KH-UBND\tPhú Hạc, ngày 26 tháng 02 năm 2024",
    ];

    [Theory]
    [MemberData(nameof(Flattened))]
    public void is_put_together_again(string head)
    {
        var reading = Read(head);

        Assert.Equal("UBND HUYỆN TAM LONG", reading.SuperiorAgency);
        Assert.Equal("UBND XÃ PHÚ HẠC", reading.Issuer);
        Assert.Equal(("47", "KH-UBND"), (reading.Number, reading.Symbol));
        Assert.Equal(("Phú Hạc", "2024-02-26"), (reading.Place, reading.Date));
        Assert.Equal(DocumentType.Plan, reading.DocumentType);
        Assert.Equal("Phát động phong trào thi đua năm 2023", reading.Title);
    }

    /// <summary>What is left of the state's name on the next line is no part of the agency in the other column.</summary>
    [Theory]
    [InlineData("UBND TỈNH NGHỆ AN\nỦY BAN NHÂN DÂN\nXÃ PHÚ HẠC\nSố: 47/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nĐộc lập - Tự do - Hạnh phúc")]
    [InlineData("UBND TỈNH NGHỆ AN\nỦY BAN NHÂN DÂN\nXÃ PHÚ HẠC\nSố: 47/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")]
    [InlineData("UBND TỈNH NGHỆ AN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nỦY BAN NHÂN DÂN           NAM\nXÃ PHÚ HẠC          Độc lập - Tự do - Hạnh phúc\nSố: 47/KH-UBND")]
    public void beside_a_motto_that_wraps_is_put_together_without_it(string head) =>
        Assert.Equal(("UBND TỈNH NGHỆ AN", "ỦY BAN NHÂN DÂN XÃ PHÚ HẠC"), (Read(head).SuperiorAgency, Read(head).Issuer));

    [Fact]
    public void keeps_the_end_of_a_name_that_is_like_the_end_of_the_motto() =>
        Assert.Equal("UBND XÃ QUỲNH NAM", Read("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nĐộc lập - Tự do - Hạnh phúc\nUBND XÃ QUỲNH NAM\nSố: 47/KH-UBND").Issuer);

    /// <summary>"PHƯỜNG AN" without marks is "phương án", which is a kind of document.</summary>
    [Fact]
    public void of_a_ward_called_an_is_no_kind_of_document()
    {
        var reading = Read("UBND QUẬN HẢI TRƯỜNG\nỦY BAN NHÂN DÂN\nPHƯỜNG AN THỚI TÂY\nSố: 38/KH-UBND   An Thới Tây, ngày 01 tháng 02 năm 2024");

        Assert.Equal((DocumentType.Plan, "38"), (reading.DocumentType, reading.Number));
        Assert.EndsWith("PHƯỜNG AN THỚI TÂY", reading.Issuer, StringComparison.Ordinal);
    }

    [Fact]
    public void stands_above_a_title_that_begins_like_a_basis()
    {
        var reading = PlanReader.Read(PlanFiles.Text("UBND XÃ PHÚ HẠC\nSố: 47/KH-UBND\nKẾ HOẠCH\nThực hiện phong trào thi đua “Vì dân” năm 2024\nThực hiện Kế hoạch số 1/KH-UBND ngày 02/01/2024 của UBND huyện;\nI. MỤC ĐÍCH\n- Thi đua."));

        Assert.Equal("Thực hiện phong trào thi đua “Vì dân” năm 2024", reading.Title);
        Assert.Null(reading.Theme);
        Assert.Single(reading.LegalBases);
    }

    [Theory]
    [InlineData("Số:      /KH-UBND", null, "KH-UBND")]
    [InlineData("Số: ……/KH-UBND", null, "KH-UBND")]
    [InlineData("Số:  31a/KH-UBND", "31a", "KH-UBND")]
    [InlineData("Số 45-KH/ĐU", "45", "KH/ĐU")]
    [InlineData("Số: 318/KH-SNNPTNT", "318", "KH-SNNPTNT")]
    public void keeps_a_blank_number_blank_and_a_letter_with_its_number(string line, string? number, string symbol)
    {
        var reading = Read("UBND XÃ PHÚ HẠC\n" + line);

        Assert.Equal((number, symbol), (reading.Number, reading.Symbol));
    }

    [Theory]
    [InlineData("Tiến Thành, ngày      tháng  02  năm 2023", "2023-02", "day-blank")]
    [InlineData("Tiến Thành, ngày … tháng … năm 2024", null, "date-blank")]
    [InlineData("Tiến Thành, ngày      tháng      năm", null, "date-blank")]
    [InlineData("Tiến Thành, ngày 05 tháng 02 năm 20…", null, "date-blank")]
    public void gives_a_date_only_as_far_as_it_is_written(string line, string? date, string finding)
    {
        var reading = Read("UBND PHƯỜNG TIẾN THÀNH\n" + line);

        Assert.Equal(("Tiến Thành", date), (reading.Place, reading.Date));
        Assert.Contains(reading.Findings, f => f.Code == finding);
    }

    [Fact]
    public void of_a_highland_district_whose_name_begins_like_a_committee_names_one_agency()
    {
        var reading = Read("ỦY BAN NHÂN DÂN\nHUYỆN ĐẮK NHƠN\nSố: 5/KH-UBND");

        Assert.Equal(("ỦY BAN NHÂN DÂN HUYỆN ĐẮK NHƠN", null), (reading.Issuer, reading.SuperiorAgency));
        Assert.Equal("HUYỆN ĐOÀN TAM LONG", Read("TỈNH ĐOÀN HÀ CƯƠNG\nHUYỆN ĐOÀN TAM LONG\nSố: 5-KH/HĐ").Issuer);
    }

    [Fact]
    public void of_a_draft_names_the_month_that_it_gives() =>
        Assert.Equal("Ngày ban hành còn để trống, văn bản chỉ ghi tháng 02/2024. Đề nghị bổ sung ngày.",
            Assert.Single(Read("UBND XÃ PHÚ HẠC\nPhú Hạc, ngày …. tháng 02 năm 2024").Findings, f => f.Code == "day-blank").Message);

    [Fact]
    public void with_a_day_that_does_not_exist_gives_month_and_year_and_says_so()
    {
        var reading = Read("UBND XÃ PHÚ HẠC\nPhú Hạc, ngày 31 tháng 02 năm 2024");

        Assert.Equal("2024-02", reading.Date);
        Assert.Contains("31 tháng 02 năm 2024", Assert.Single(reading.Findings, f => f.Code == "date-impossible").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(reading.Findings, f => f.Code == "day-blank");
    }

    private static Reading Read(string head) => PlanReader.Read(PlanFiles.Text(head + "\n\n" + Rest));
}
