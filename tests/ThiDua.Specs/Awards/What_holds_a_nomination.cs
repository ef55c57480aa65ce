using ThiDua.Awards;

namespace ThiDua.Specs.Awards;

public sealed class What_holds_a_nomination
{
    private const string Certificate = "certificate.commune";
    private static readonly DateOnly YearEnd = new(2025, 12, 31);

    [Theory]
    [InlineData(MeritKind.DisciplineCase, "open.discipline_case")]
    [InlineData(MeritKind.Inspection, "open.inspection")]
    [InlineData(MeritKind.Complaint, "open.complaint")]
    public void is_what_is_open_and_its_conclusion_releases_it(MeritKind kind, string rule)
    {
        var open = new MeritFacts(kind, "Đang xác minh", new(2025, 11, 3));
        Assert.Equal(Answer.Suspended, Case().With(open).Says(rule).Answer);
        Assert.Contains("từ ngày 03/11/2025", Case().With(open).Says(rule).Reason, StringComparison.Ordinal);
        Assert.Equal(Answer.Met, Case().With(open with { Until = new(2025, 12, 20), IsFounded = false }).Says(rule).Answer);
        Assert.Equal(Answer.Warning, Case().With(open with { Until = new(2025, 12, 20), IsFounded = true }).Says(rule).Answer);
        Assert.Equal(Answer.Met, Case().Says(rule).Answer);
    }

    [Fact]
    public void is_looked_for_after_the_vote_while_the_rest_stays_as_the_council_read_it()
    {
        var check = CheckEligibility.By(new() { Title = "Phong trào" });
        var voted = Case().Graded("Hoàn thành tốt nhiệm vụ").Answered("certificate.exemplary").Judged();
        Assert.Equal(Answer.Met, voted.Verdict);

        var held = check.AfterVote(Case().With(new MeritFacts(MeritKind.Inspection, "Thanh tra", new(2025, 12, 30))), voted);
        Assert.Equal((Answer.Suspended, Answer.Met), (held.Verdict, held.Findings.Single(f => f.Rule == "certificate.grade").Answer));
        Assert.Equal(voted.Findings.Select(f => f.Rule), held.Findings.Select(f => f.Rule));
        Assert.Equal(Answer.Met, check.AfterVote(Case(), held).Verdict);
    }

    [Theory]
    [InlineData("2026-01-01", Answer.Suspended)] // begun on the day of the question
    [InlineData("2026-01-02", Answer.Met)]       // not yet begun
    public void counts_from_its_first_day(string from, Answer answer) =>
        Assert.Equal(answer, Case().With(new MeritFacts(MeritKind.Inspection, "Thanh tra", DateOnly.Parse(from, null))).Says("open.inspection").Answer);

    [Theory]
    [InlineData("2024-12-31", Answer.Met)]      // over before the period
    [InlineData("2025-06-30", Answer.Warning)]  // achievements count from 1 July
    [InlineData("2025-12-31", Answer.NotMet)]   // nothing of the period is left, and no day brings it back
    [InlineData("2026-03-31", Answer.NotMet)]   // still running
    public void is_a_discipline_until_it_is_served(string until, Answer answer)
    {
        var finding = Disciplined(until, Case()).Says("discipline.served");
        Assert.Equal((answer, null), (finding.Answer, finding.Earliest));
    }

    [Theory]
    [InlineData("2025-09-30", "2025-10-01", Answer.Warning)]
    [InlineData("2025-12-30", "2025-12-31", Answer.Warning)] // one day is left
    [InlineData("2025-12-31", null, Answer.NotMet)]
    public void names_the_day_on_which_a_discipline_is_served_only_where_it_can_come(string until, string? earliest, Answer then)
    {
        var running = Disciplined(until, Case() with { Period = Case().Period with { Today = new(2025, 6, 1) } }).Says("discipline.served");
        Assert.Equal((Answer.NotMet, earliest is null ? null : DateOnly.Parse(earliest, null)), (running.Answer, running.Earliest));

        var after = Disciplined(until, Case() with { Period = Case().Period with { Today = DateOnly.Parse(until, null).AddDays(1) } });
        Assert.Equal(then, after.Says("discipline.served").Answer);
    }

    private static AwardCase Disciplined(string until, AwardCase one) =>
        one.With(new MeritFacts(MeritKind.Discipline, "Khiển trách", new(2024, 7, 1)) { Until = DateOnly.Parse(until, null) });

    [Theory]
    [InlineData("2025-06-30", Answer.NotMet)] // recognised while the discipline ran
    [InlineData("2025-07-01", Answer.Met)]
    public void leaves_out_achievements_from_before_its_end(string recognised, Answer answer)
    {
        var one = ACase.Of("title.base_fighter", YearEnd).Graded("Hoàn thành tốt nhiệm vụ")
            .With(new MeritFacts(MeritKind.Discipline, "Khiển trách", new(2024, 7, 1)) { Until = new(2025, 6, 30) }, new MeritFacts(MeritKind.Initiative, "Sáng kiến", DateOnly.Parse(recognised, null)));
        Assert.Equal(answer, one.Says("base_fighter.distinction").Answer);
    }

    [Fact]
    public void keeps_the_place_while_a_failure_blocks()
    {
        var held = Case().Graded("Hoàn thành tốt nhiệm vụ").Answered("certificate.exemplary").With(new MeritFacts(MeritKind.Complaint, "Đang xác minh", new(2025, 11, 3)));
        Assert.Equal(Answer.Suspended, held.Judged().Verdict);
        Assert.Equal(Answer.NotMet, (held with { Achievement = "" }).Judged().Verdict);
    }

    [Fact]
    public void never_keeps_the_other_rules_from_being_asked()
    {
        var worst = Case().With(new MeritFacts(MeritKind.Complaint, "Đang xác minh", new(2025, 11, 3)), new MeritFacts(MeritKind.Discipline, "Cảnh cáo", new(2025, 5, 1))) with { Achievement = "" };
        Assert.Equal(Case().Judged().Findings.Select(f => f.Rule), worst.Judged().Findings.Select(f => f.Rule));
    }

    private static AwardCase Case() => ACase.Of(Certificate, YearEnd);
}
