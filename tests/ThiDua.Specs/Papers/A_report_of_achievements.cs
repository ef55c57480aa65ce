using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Specs.Papers;

public sealed class A_report_of_achievements
{
    private static readonly CommuneOnPaper Head = new("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");
    private static readonly PastAward Title = new(PastKind.Title, 2024, "Tập thể lao động tiên tiến", "Số 12/QĐ-UBND");
    private static readonly PastAward Award = new(PastKind.Award, 2025, "Giấy khen", "Số 31/QĐ-UBND");
    private static readonly PastAward Grade = new(PastKind.Grade, 2025, "Hoàn thành tốt nhiệm vụ", "Số 09/TB-UBND");

    private static readonly MovementTerms Terms = new()
    {
        Title = "Phong trào thi đua năm 2026",
        Criteria = [new(CriterionId.New(), "1", null, "Hồ sơ đúng hạn.", [], null), new(CriterionId.New(), "2", null, "Hồ sơ trực tuyến.", [], null)],
    };

    [Fact]
    public void parts_titles_from_awards_and_tells_the_yearly_grades()
    {
        var paper = Collective(past: [Title, Award, Grade]);
        Assert.Equal(["2024", "Tập thể lao động tiên tiến", "Số 12/QĐ-UBND"], Under(paper, "Danh hiệu thi đua").Rows.Single());
        Assert.Equal(["2025", "Giấy khen", "Số 31/QĐ-UBND"], Under(paper, "Hình thức khen thưởng").Rows.Single());
        Assert.Equal(["2025", "Hoàn thành tốt nhiệm vụ", "Số 09/TB-UBND"], Under(paper, "Kết quả đánh giá, xếp loại hằng năm").Rows.Single());
    }

    [Fact]
    public void leaves_grades_that_are_not_on_record_to_be_written()
    {
        var paper = ComposeAchievement.OfIndividual(Case([Title]), Head);
        Assert.Contains(paper.Body, block => block is PaperParagraph { Text: "Kết quả xếp loại: [...]" });
        Assert.Contains(paper.Body, block => block is PaperParagraph { Text: "Chưa có." }); // forms of commendation: there may be none
    }

    [Fact]
    public void of_a_collective_compares_with_earlier_years_each_by_its_own_note()
    {
        var paper = Collective(earlier: [FrozenYear.Of(Terms, new(2025, 12, 31), 1300, 2000), FrozenYear.Of(Terms, new(2024, 11, 30), 900, 2000)]);
        var table = paper.Body.OfType<PaperTable>().First();
        Assert.Equal(["Tiêu chí", "Năm 2024 (đến 30/11)", "Năm 2025", "Năm 2026 (đến 20/12)"], table.Heading);
        Assert.Equal(["Hồ sơ trực tuyến", "45 % (900/2.000)[^2]", "65 % (1.300/2.000)[^3]", "71,2 % (1.424/2.000)[^1]"], table.Rows.Single());
        Assert.Equal(["20/12/2026", "30/11/2024", "31/12/2025"], paper.Footnotes.Select(note => note.Text[22..32]));
        Assert.Equal([true, false, false], paper.Footnotes.Select(note => note.Source!.StartsWith("snapshot:", StringComparison.Ordinal)));
    }

    [Fact]
    public void takes_of_one_year_the_first_snapshot_it_is_given() => Assert.Equal(
        "65 % (1.300/2.000)[^2]",
        Collective(earlier: [FrozenYear.Of(Terms, new(2025, 12, 31), 1300, 2000), FrozenYear.Of(Terms, new(2025, 6, 30), 1, 2000)]).Body.OfType<PaperTable>().First().Rows[0][1]);

    [Fact]
    public void says_where_a_year_was_counted_by_another_definition() => Assert.Equal(
        "65 % (1.300/2.000) (cách tính của năm đó)[^2]",
        Collective(earlier: [FrozenYear.Of(Terms, new(2025, 12, 31), 1300, 2000, version: 2)]).Body.OfType<PaperTable>().First().Rows[0][1]);

    [Fact]
    public void compares_nothing_where_no_earlier_year_was_measured()
    {
        var paper = Collective(earlier: [FrozenYear.Of(Terms, new(2026, 6, 30), 1300, 2000)]); // of this year
        Assert.DoesNotContain(paper.Body, block => block is PaperTable);
        Assert.Single(paper.Footnotes);
    }

    [Fact]
    public void of_a_person_compares_nothing_since_its_form_asks_for_nothing() => Assert.Single(
        ComposeAchievement.OfIndividual(Case([]) with { Earlier = [FrozenYear.Of(Terms, new(2025, 12, 31), 1300, 2000)] }, Head).Footnotes);

    private static OfficialPaper Collective(IReadOnlyList<PastAward>? past = null, IReadOnlyList<FiguresOnPaper>? earlier = null) =>
        ComposeAchievement.OfCollective(Case(past ?? []) with { Earlier = earlier ?? [] }, Head);

    private static AchievementCase Case(IReadOnlyList<PastAward> past) =>
        new("Văn phòng", null, "Giấy khen", null, Terms, FrozenYear.Of(Terms, new(2026, 12, 20), 1424, 2000), past);

    private static PaperTable Under(OfficialPaper paper, string heading) =>
        Assert.IsType<PaperTable>(paper.Body[paper.Body.ToList().FindIndex(block => block is PaperHeading { Text: var text } && text == heading) + 1]);
}
