using ThiDua.Awards;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Specs.Awards;

public sealed class A_list_of_old_decisions
{
    private static readonly DateOnly Today = new(2026, 11, 3);
    private static readonly Unit Office = new(UnitId.New(), UnitKind.Office, "Văn phòng HĐND và UBND", ACase.Commune, ACase.Commune, new(new(2025, 7, 1)));
    private static readonly Participant Mai = new(ParticipantKind.Official, PersonId.New(), Office.Id, "Lê Thị Mai", "Công chức, Văn phòng HĐND và UBND");
    private static readonly Participant Whole = Participant.Of(Office);

    [Fact]
    public void is_read_line_by_line_with_its_headings_passed_over()
    {
        var lines = Read("""
            STT	Họ và tên	Đơn vị	Hình thức	Năm	Số	Ngày	Cơ quan	Thành tích
            1	Lê Thị Mai	Văn phòng HĐND và UBND	LĐTT	2024	15/QĐ-UBND	20/12/2024	UBND xã	Hoàn thành tốt
            2	Văn phòng HĐND và UBND		Giấy khen Chủ tịch UBND huyện	2023	9/QĐ-UBND	5/1/2024	UBND huyện	
            """);
        Assert.All(lines, l => Assert.Null(l.Trouble));
        Assert.Equal([("title.advanced_worker", MeritKind.Title), ("certificate.district", MeritKind.Award)], lines.Select(l => (l.Facts!.What, l.Facts.Kind)));
        Assert.Equal((2023, new DateOnly(2024, 1, 5)), (lines[1].Facts!.Year, lines[1].Facts!.From));
    }

    [Fact]
    public void is_read_by_its_headings_wherever_its_columns_stand()
    {
        var lines = Read("""
            DANH SÁCH KHEN THƯỞNG CÁC NĂM
            TT	Số QĐ	Ngày ký	Họ và tên	Chức vụ	Danh hiệu thi đua	Năm	Cấp khen
            I	CÁ NHÂN
            1	15/QĐ-UBND	20/12/2024	Lê Thị Mai	Công chức	Lao động tiên tiến	2024	UBND xã
            """);

        var line = Assert.Single(lines);
        Assert.Null(line.Trouble);
        Assert.Equal(("title.advanced_worker", 2024, "15/QĐ-UBND", "UBND xã", new DateOnly(2024, 12, 20)), (line.Facts!.What, line.Facts.Year, line.Facts.Paper!.Number, line.Facts.Paper.Issuer, line.Facts.From));
    }

    [Theory]
    [InlineData("Ai Đó\t\tGiấy khen\t2024\t1/QĐ\t1/1/2024\tX", "Không có “Ai Đó”")]
    [InlineData("Lê Thị Mai\tPhòng lạ\tGiấy khen\t2024\t1/QĐ\t1/1/2024\tX", "Không có đơn vị")]
    [InlineData("Lê Thị Mai\t\tHuân chương\t2024\t1/QĐ\t1/1/2024\tX", "Không nhận ra")]
    [InlineData("Lê Thị Mai\t\tGiấy khen\t24\t1/QĐ\t1/1/2024\tX", "Năm “24”")]
    [InlineData("Lê Thị Mai\t\tGiấy khen\t2024\t1/QĐ\t31/2/2024\tX", "Ngày “31/2/2024”")]
    [InlineData("Lê Thị Mai\t\tGiấy khen\t2026\t1/QĐ\t4/11/2026\tX", "Ngày 04/11/2026 ở sau hôm nay")]
    [InlineData("Lê Thị Mai\t\tGiấy khen\t2026\t1/QĐ\t1/1/2024\tX", "Năm 2026 sau ngày quyết định 01/01/2024")]
    [InlineData("Lê Thị Mai\t\tGiấy khen\t2024\t\t1/1/2024\tX", "Chưa ghi số quyết định")]
    [InlineData("Lê Thị Mai\t\tTập thể lao động tiên tiến\t2024\t1/QĐ\t1/1/2024\tX", "không tặng cho cá nhân")]
    public void says_of_each_line_why_it_cannot_be_taken(string line, string why) => Assert.Contains(why, Read(line).Single().Trouble, StringComparison.Ordinal);

    [Theory]
    [InlineData("Giấy khen", "certificate.commune")]
    [InlineData("Giấy khen của Chủ tịch UBND thị xã", "certificate.district")]
    [InlineData("Bằng khen Chủ tịch UBND tỉnh", "merit.province")]
    [InlineData("Bằng khen của Thủ tướng Chính phủ", null)]
    [InlineData("Bằng khen Bộ Nội vụ", null)]
    [InlineData("Giấy khen của Giám đốc Sở Nội vụ", null)]
    [InlineData("Giấy khen Hội Liên hiệp Phụ nữ tỉnh", null)]
    [InlineData("Cờ thi đua của Chính phủ", null)]
    [InlineData("Cờ thi đua của UBND tỉnh", "title.provincial_flag")]
    public void knows_the_forms_of_the_committees_and_no_other(string words, string? key) => Assert.Equal(key, ReadMeritList.AwardNamed(words)?.Key);

    [Fact]
    public void takes_nothing_twice()
    {
        const string line = "Lê Thị Mai\t\tGiấy khen\t2024\t1/QĐ-UBND\t1/1/2024\tUBND xã";
        Assert.Contains("hai lần", Read(line + "\n" + line)[1].Trouble, StringComparison.Ordinal);
        var first = Read(line).Single();
        var held = new HashSet<string> { ReadMeritList.KeyOf(first.Whose!.Key, first.Facts!) };
        Assert.Contains("đã có", ReadMeritList.Of(line, [Mai, Whole], [Office], held, Today).Single().Trouble, StringComparison.Ordinal);
    }

    private static IReadOnlyList<MeritLine> Read(string text) => ReadMeritList.Of(text, [Mai, Whole], [Office], new HashSet<string>(), Today);
}
