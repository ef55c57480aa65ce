using ThiDua.Awards;

namespace ThiDua.Specs.Awards;

public sealed class Titles_of_persons
{
    private const string AdvancedWorker = "title.advanced_worker";
    private const string Fighter = "title.base_fighter";
    private static readonly DateOnly YearEnd = new(2025, 12, 31);

    [Theory]
    [InlineData("Hoàn thành xuất sắc nhiệm vụ", Answer.Met)]
    [InlineData("Hoàn thành tốt nhiệm vụ", Answer.Met)]     // exactly at
    [InlineData("Hoàn thành nhiệm vụ", Answer.NotMet)]      // just under
    [InlineData("Không hoàn thành nhiệm vụ", Answer.NotMet)]
    public void need_tasks_done_well(string grade, Answer answer) => Assert.Equal(answer, ACase.Of(AdvancedWorker, YearEnd).Graded(grade).Says("advanced_worker.grade").Answer);

    [Fact]
    public void ask_for_a_grade_that_is_not_known()
    {
        var one = ACase.Of(AdvancedWorker, YearEnd);
        Assert.Equal((Answer.NeedsEvidence, Answer.NeedsEvidence), (one.Says("classification").Answer, one.Says("advanced_worker.grade").Answer));
        Assert.Equal(Answer.NeedsEvidence, one.With(new MeritFacts(MeritKind.Classification, "Hoàn thành tốt nhiệm vụ", new(2024, 12, 1)) { Year = 2024 }).Says("classification").Answer); // last year's
    }

    [Theory]
    [InlineData("2025-04-02", Answer.Met)]     // 274 days: nine twelfths of a year
    [InlineData("2025-04-03", Answer.Met)]     // 273 days, floor of 273.75
    [InlineData("2025-04-04", Answer.NotMet)]  // one day less
    public void need_nine_months_at_work(string since, Answer answer) =>
        Assert.Equal(answer, (ACase.Of(AdvancedWorker, YearEnd) with { Presence = [new(DateOnly.Parse(since, null))] }).Says("advanced_worker.months").Answer);

    [Fact]
    public void count_maternity_leave_as_time_at_work_and_other_leave_not()
    {
        var away = new MeritFacts(MeritKind.MaternityLeave, "Nghỉ thai sản", new(2025, 3, 1)) { Until = new(2025, 8, 31) };
        Assert.Equal(Answer.Met, ACase.Of(AdvancedWorker, YearEnd).With(away).Says("advanced_worker.months").Answer);
        Assert.Equal(Answer.NotMet, ACase.Of(AdvancedWorker, YearEnd).With(away with { Kind = MeritKind.OtherLeave, What = "Nghỉ không lương" }).Says("advanced_worker.months").Answer);
    }

    [Fact]
    public void say_on_which_day_the_months_will_be_reached()
    {
        var running = ACase.Of(AdvancedWorker, YearEnd) with { Period = new(new(2025, 1, 1), YearEnd, 2025, new(2025, 6, 1)) };
        var said = running.Says("advanced_worker.months");
        Assert.Equal((Answer.NotMet, new DateOnly(2025, 9, 30)), (said.Answer, said.Earliest));
    }

    [Theory]
    [InlineData("2023-12-31", "Hoàn thành xuất sắc nhiệm vụ", false, Answer.NotMet)] // last day of the old law: excellence alone is not enough
    [InlineData("2023-12-31", "Hoàn thành xuất sắc nhiệm vụ", true, Answer.Met)]
    [InlineData("2024-01-01", "Hoàn thành xuất sắc nhiệm vụ", false, Answer.Met)]    // first day of the new one
    [InlineData("2024-01-01", "Hoàn thành tốt nhiệm vụ", false, Answer.NotMet)]
    [InlineData("2024-01-01", "Hoàn thành tốt nhiệm vụ", true, Answer.Met)]
    [InlineData("2026-10-01", "Hoàn thành xuất sắc nhiệm vụ", false, Answer.Met)]    // provisional copy
    public void of_fighters_need_excellence_or_an_initiative_by_the_law_of_the_day(string day, string grade, bool initiative, Answer answer)
    {
        var one = ACase.Of(Fighter, DateOnly.Parse(day, null)).Graded(grade);
        if (initiative) one = one.With(new MeritFacts(MeritKind.Initiative, "Tổ hỗ trợ lưu động", one.Period.To));
        Assert.Equal(answer, one.Says("base_fighter.distinction").Answer);
    }

    [Fact]
    public void of_fighters_are_met_by_an_accepted_research_topic() =>
        Assert.Equal(Answer.Met, ACase.Of(Fighter, YearEnd).Graded("Hoàn thành tốt nhiệm vụ").With(new MeritFacts(MeritKind.ResearchTopic, "Đề tài số hóa", new(2025, 6, 1))).Says("base_fighter.distinction").Answer);

    [Theory]
    [InlineData("2025-01-01", Answer.Met)]     // first day of the period
    [InlineData("2025-12-31", Answer.Met)]     // last day
    [InlineData("2024-12-31", Answer.NotMet)]  // the day before
    public void take_an_initiative_recognised_inside_the_period_only(string recognised, Answer answer)
    {
        var one = ACase.Of(Fighter, YearEnd).Graded("Hoàn thành tốt nhiệm vụ").With(new MeritFacts(MeritKind.Initiative, "Sáng kiến", DateOnly.Parse(recognised, null)));
        Assert.Equal(answer, one.Says("base_fighter.distinction").Answer);
    }

    [Fact]
    public void take_an_initiative_once()
    {
        var one = ACase.Of(Fighter, YearEnd).Graded("Hoàn thành tốt nhiệm vụ").With(new MeritFacts(MeritKind.Initiative, "Sáng kiến", new(2025, 6, 1)));
        var initiative = one.Record[^1];
        initiative.UseFor(NominationId.New());
        Assert.Contains("đã dùng", one.Says("base_fighter.distinction").Reason, StringComparison.Ordinal);
        var own = NominationId.New();
        initiative.UseFor(own);
        Assert.Equal(Answer.Met, (one with { Nomination = own }).Says("base_fighter.distinction").Answer); // its own award
    }

    [Fact]
    public void of_fighters_rest_on_the_advanced_worker_of_the_same_year()
    {
        var title = new MeritFacts(MeritKind.Title, AdvancedWorker, new(2025, 12, 20)) { Year = 2025 };
        Assert.Equal(Answer.Met, ACase.Of(Fighter, YearEnd).With(title).Says("base_fighter.advanced_worker").Answer);
        Assert.Equal(Answer.NeedsEvidence, ACase.Of(Fighter, YearEnd).With(title with { Year = 2024 }).Says("base_fighter.advanced_worker").Answer);
        var rival = new RivalAward("Lao động tiên tiến", true, NominationState.Agreed, true);
        Assert.Equal(Answer.Met, (ACase.Of(Fighter, YearEnd) with { Rivals = [rival] }).Says("base_fighter.advanced_worker").Answer);
    }

    [Theory]
    [InlineData(20, 3, Answer.Met)]      // 15 % exactly
    [InlineData(19, 3, Answer.Warning)]  // 2,85: rounded down
    [InlineData(6, 1, Answer.Warning)]   // 0,9
    [InlineData(7, 1, Answer.Met)]       // 1,05
    public void of_fighters_were_fifteen_in_a_hundred_until_2023(int workers, int fighters, Answer answer)
    {
        Assert.Equal(answer, (ACase.Of(Fighter, new(2023, 12, 31)) with { Titles = new(workers, fighters) }).Says("base_fighter.cap").Answer);
        Assert.DoesNotContain((ACase.Of(Fighter, new(2024, 1, 1)) with { Titles = new(workers, fighters) }).Judged().Findings, f => f.Rule == "base_fighter.cap");
    }

    [Theory]
    [InlineData("2025-06-30", "Chủ tịch UBND cấp huyện")]
    [InlineData("2025-07-01", "Chủ tịch UBND cấp xã")]
    public void of_fighters_are_decided_by_who_may_on_that_day(string day, string decider) =>
        Assert.Equal(decider, AwardKinds.Shipped[Fighter].DeciderOn(DateOnly.Parse(day, null))!.Title);

    [Fact]
    public void are_not_given_to_households()
    {
        var finding = ACase.Of(AdvancedWorker, YearEnd, CandidateKind.Household).Says("subject");
        Assert.Equal(Answer.NotMet, finding.Answer);
        Assert.Equal("Điều 7, Luật Thi đua, khen thưởng 06/2022/QH15", finding.Basis.ToString());
    }

    [Theory]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)] // Điều 7 no longer names registration
    public void asked_for_registration_until_2023(string day, bool asked)
    {
        var one = ACase.Of(AdvancedWorker, DateOnly.Parse(day, null));
        Assert.Equal(asked, one.Judged().Findings.Any(f => f is { Rule: "title_registration", Answer: Answer.NeedsEvidence }));
        Assert.DoesNotContain((one with { IsRegistered = true }).Judged().Findings, f => f is { Rule: "title_registration", Answer: not Answer.Met });
    }
}
