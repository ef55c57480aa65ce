namespace ThiDua.Paper.Specs.Grammar;

public sealed class A_quota_that_names_no_level
{
    [Theory]
    [InlineData("commune collective 3, commune individual 7", "1. Hình thức: Giấy khen của Chủ tịch UBND xã.", "2. Số lượng: 03 tập thể, 07 cá nhân.")]
    [InlineData("commune collective 4, province individual 1", "1. Hình thức:", "- Chủ tịch UBND xã tặng Giấy khen cho tập thể, cá nhân.", "- Trình Chủ tịch UBND tỉnh tặng Bằng khen cho cá nhân.", "2. Số lượng:", "- Giấy khen: 04 tập thể.", "- Bằng khen: không quá 01 cá nhân.")]
    [InlineData("commune collective 5, province collective 1", "1. Khen thưởng hằng năm", "1.1. Hình thức: Chủ tịch UBND xã tặng Giấy khen.", "1.2. Số lượng: không quá 05 tập thể.", "2. Khen thưởng tổng kết", "2.1. Hình thức: Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.", "2.2. Số lượng: 01 tập thể.")]
    [InlineData("commune collective 3, commune individual 5", "1. Hội đồng bình xét, trình Chủ tịch UBND xã tặng Giấy khen:", "a) 03 tập thể xuất sắc;", "b) 05 cá nhân tiêu biểu.")]
    public void is_of_the_level_that_grants_the_award_beside_it(string quotas, params string[] lines) => Assert.Equal(quotas, Quotas(lines));

    [Theory]
    [InlineData(" collective 3", "1. Hình thức:", "- Chủ tịch UBND xã tặng Giấy khen.", "- Chủ tịch UBND huyện tặng Giấy khen.", "2. Số lượng: 03 tập thể.")]
    [InlineData(" collective 2", "1. Hình thức: Chủ tịch UBND xã tặng Giấy khen.", "2. Số lượng: Giám đốc Trung tâm khen thưởng không quá 02 tập thể.")]
    public void stays_without_one_where_two_levels_or_an_office_may_grant_it(string quotas, params string[] lines) => Assert.Equal(quotas, Quotas(lines));

    [Fact]
    public void is_of_the_whole_city_beside_the_share_of_each_ward() =>
        Assert.Equal(
            " individual 2, district collective 5",
            Quotas("1. Hình thức: Chủ tịch UBND thành phố tặng Giấy khen.", "2. Số lượng: Mỗi phường, xã đề nghị khen thưởng không quá 02 cá nhân; toàn thành phố không quá 05 tập thể."));

    [Theory]
    [InlineData("cá nhân không quá 15%", "- Giấy khen: tập thể không quá 05, cá nhân không quá 15% tổng số công chức của từng cơ quan.", "commune collective 5")]
    [InlineData("lãnh đạo, quản lý không quá 30%", "- Giấy khen: 06 cá nhân; trong đó lãnh đạo, quản lý không quá 30%.", "commune individual 6")]
    public void is_told_of_where_it_is_a_share(string share, string line, string quotas)
    {
        string[] lines = ["IV. KHEN THƯỞNG", "1. Hình thức: Chủ tịch UBND xã tặng Giấy khen.", "2. Số lượng:", line];

        Assert.Contains(share, Assert.Single(APlan.Reading(lines).Findings, f => f is { Code: "quota-in-percent", Severity: "doubt" }).Message, StringComparison.Ordinal);
        Assert.Equal(quotas, Quotas(lines[1..]));
    }

    private static string Quotas(params string[] lines) =>
        string.Join(", ", APlan.Reading(["IV. KHEN THƯỞNG", .. lines]).Quotas.Select(q => $"{q.Level} {q.Subject} {q.Max}"));
}
