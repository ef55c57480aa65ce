using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Specs.Papers;

public sealed class A_plan_of_terms
{
    private static readonly CommuneOnPaper Commune = new("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");

    [Theory]
    [InlineData("Tiếp nhận hồ sơ trực tuyến.", ">=", "Tiếp nhận hồ sơ trực tuyến, đạt tối thiểu 65%.")]
    [InlineData("Tối thiểu 65% hồ sơ được tiếp nhận trực tuyến.", ">=", "Tối thiểu 65% hồ sơ được tiếp nhận trực tuyến.")]
    [InlineData("Hồ sơ quá hạn 65%.", "<=", "Hồ sơ quá hạn 65%, đạt tối đa 65%.")]
    public void prints_a_target_that_the_words_of_its_criterion_do_not_say(string text, string comparison, string printed) =>
        Assert.Contains(printed, Texts(new Criterion(CriterionId.New(), "1", null, text, [new(comparison, 65, null, "%")], null)));

    [Theory]
    [InlineData("Trừ văn bản mật")]
    [InlineData("văn bản mật")]
    public void keeps_the_word_of_an_exclusion(string exclusion) =>
        Assert.Contains("Văn bản được gửi điện tử (trừ văn bản mật).", Texts(new Criterion(CriterionId.New(), "1", null, "Văn bản được gửi điện tử.", [], exclusion)));

    [Fact]
    public void names_the_unit_of_each_piece_of_work() =>
        Assert.Equal(["Văn phòng: Tổng hợp kết quả.", "Các thôn tuyên truyền."], Texts(Terms with { Assignments = [new("Văn phòng", "Tổng hợp kết quả"), new("Các thôn", "Các thôn tuyên truyền.")] })[^2..]);

    [Fact]
    public void prints_the_day_of_a_deadline_that_its_words_do_not_say() =>
        Assert.Contains("Gửi hồ sơ khen thưởng, trước ngày 05/01 hằng năm.", Texts(Terms with { Deadlines = [new(null, 105, Before: true, "Gửi hồ sơ khen thưởng")] }));

    [Fact]
    public void lists_the_dossier_of_each_level_apart() => Assert.Equal(
        ["Hồ sơ trình cấp tỉnh gồm:", "Tờ trình.", "Biên bản.", "Hồ sơ trình cấp xã gồm:", "Biên bản."],
        Texts(Terms with { Dossiers = [new(Level.Province, ["Tờ trình", "Biên bản"]), new(Level.Commune, ["Biên bản"])] })[^5..]);

    private static MovementTerms Terms => new() { Title = "Phong trào thi đua cải cách hành chính năm 2026", PlanDate = new(2026, 2, 5) };

    private static List<string> Texts(Criterion criterion) => Texts(Terms with { Criteria = [criterion] });

    private static List<string> Texts(MovementTerms terms) => [.. ComposePlan.Of(terms, Commune).Body.OfType<PaperParagraph>().Select(one => one.Text)];
}
