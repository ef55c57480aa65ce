using ThiDua.Awards;

namespace ThiDua.Specs.Awards;

public sealed class Titles_of_collectives
{
    private static readonly DateOnly YearEnd = new(2025, 12, 31);

    [Theory]
    [InlineData(7, 10, Answer.Met)]     // exactly 70 %
    [InlineData(9, 13, Answer.NotMet)]  // 69,2 %
    [InlineData(6, 9, Answer.NotMet)]   // 66,7 %: no rounding up
    [InlineData(14, 20, Answer.Met)]
    [InlineData(0, 10, Answer.NeedsEvidence)] // no decision of the year was entered yet
    public void need_seventy_in_a_hundred_advanced_workers(int workers, int members, Answer answer)
    {
        foreach (var (award, rule) in new[] { ("title.advanced_collective", "advanced_collective.share"), ("title.excellent_collective", "excellent_collective.share") })
            Assert.Equal(answer, Collective(award, new(members, workers, 0, [], 0, 0)).Says(rule).Answer);
    }

    [Fact]
    public void need_nobody_disciplined_from_a_warning_up()
    {
        var finding = Collective("title.advanced_collective", new(10, 8, 1, ["Vũ Văn Đạt"], 0, 0)).Says("advanced_collective.discipline");
        Assert.Equal(Answer.NotMet, finding.Answer);
        Assert.Contains("Vũ Văn Đạt", finding.Reason, StringComparison.Ordinal);
        Assert.Equal(Answer.Met, Collective("title.advanced_collective", new(10, 8, 1, [], 0, 0)).Says("advanced_collective.discipline").Answer);
    }

    [Fact]
    public void of_excellence_need_nobody_disciplined_from_a_warning_up()
    {
        var finding = Collective("title.excellent_collective", new(10, 8, 1, ["Vũ Văn Đạt"], 0, 0)).Says("excellent_collective.discipline");
        Assert.Equal((Answer.NotMet, new DateOnly(2026, 1, 1)), (finding.Answer, finding.Earliest)); // the period after
        Assert.Contains("Vũ Văn Đạt", finding.Reason, StringComparison.Ordinal);
        Assert.Equal(Answer.Met, Collective("title.excellent_collective", new(10, 8, 1, [], 0, 0)).Says("excellent_collective.discipline").Answer);
        Assert.Equal(Answer.NeedsEvidence, ACase.Of("title.excellent_collective", YearEnd, CandidateKind.Collective).Says("excellent_collective.discipline").Answer);
    }

    [Theory]
    [InlineData("Hoàn thành xuất sắc nhiệm vụ", Answer.Met)]
    [InlineData("Hoàn thành tốt nhiệm vụ", Answer.Met)]   // exactly at
    [InlineData("Hoàn thành nhiệm vụ", Answer.NotMet)]    // just under
    [InlineData(null, Answer.NeedsEvidence)]
    public void need_tasks_done_well_as_a_whole(string? grade, Answer answer)
    {
        var one = Collective("title.advanced_collective", new(10, 8, 0, [], 0, 0));
        Assert.Equal(answer, (grade is null ? one : one.Graded(grade)).Says("advanced_collective.grade").Answer);
    }

    [Theory]
    [InlineData(0, 0, Answer.Met)]
    [InlineData(1, 0, Answer.NeedsEvidence)] // one is not graded
    [InlineData(0, 1, Answer.NotMet)]        // one did not complete the tasks
    public void of_excellence_need_all_tasks_done(int ungraded, int below, Answer answer) =>
        Assert.Equal(answer, Collective("title.excellent_collective", new(10, 8, 1, [], ungraded, below)).Says("excellent_collective.tasks").Answer);

    [Theory]
    [InlineData(1, Answer.Met)]
    [InlineData(0, Answer.NeedsEvidence)]
    public void of_excellence_need_a_fighter(int fighters, Answer answer) =>
        Assert.Equal(answer, Collective("title.excellent_collective", new(10, 8, fighters, [], 0, 0)).Says("excellent_collective.fighter").Answer);

    [Theory]
    [InlineData("2025-01-01", Answer.Met)]    // twelve months on the last day
    [InlineData("2025-01-02", Answer.NotMet)]
    public void need_twelve_months(string since, Answer answer)
    {
        var one = Collective("title.advanced_collective", new(10, 8, 0, [], 0, 0)) with { Presence = [new(DateOnly.Parse(since, null))] };
        Assert.Equal(answer, one.Says("collective.months").Answer);
    }

    [Fact]
    public void ask_a_person_where_no_member_is_known()
    {
        var one = ACase.Of("title.excellent_collective", YearEnd, CandidateKind.Collective);
        Assert.Equal(Answer.NeedsEvidence, one.Says("excellent_collective.share").Answer);
        Assert.Equal(Answer.Met, one.Answered("excellent_collective.share").Says("excellent_collective.share").Answer);
        Assert.Equal(Answer.NotMet, one.Answered("excellent_collective.share", met: false).Says("excellent_collective.share").Answer);
    }

    [Fact]
    public void of_families_ask_for_three_conditions()
    {
        var asked = ACase.Of("title.cultural_family", YearEnd, CandidateKind.Household).Judged().Of(Answer.NeedsEvidence).Select(f => f.Rule);
        Assert.Equal(["cultural_family.law", "cultural_family.movements", "cultural_family.home"], asked);
    }

    private static AwardCase Collective(string award, CollectiveMembers members) => ACase.Of(award, YearEnd, CandidateKind.Collective) with { Members = members };
}
