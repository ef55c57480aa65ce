using ThiDua.Awards;
using ThiDua.Criteria;
using ThiDua.Movements;

namespace ThiDua.Specs.Awards;

public sealed class Standards_of_a_plan
{
    private static readonly DateOnly YearEnd = new(2023, 12, 31);

    private static readonly MovementTerms Plan000 = new()
    {
        Title = "Phong trào thi đua đẩy mạnh cải cách hành chính xã Đại Thắng năm 2023",
        PlanNumber = "05",
        PlanSymbol = "KH-UBND",
        PlanDate = new(2023, 2, 10),
        RewardStandards =
        [
            "Chấp hành tốt chủ trương, chính sách của Đảng, pháp luật và nhà nước. Chấp hành tốt kỷ luật, kỷ cương hành chính. Trong năm không bị người dân phản ánh có thái độ quan liêu, hách dịch, nhũng nhiễu hoặc tham ô, lãng phí ngân sách nhà nước, gây phiền hà cho người dân, doanh nghiệp.",
            "Có thành tích xuất sắc, tiêu biểu trong thực hiện tham mưu các nội dung, nhiệm vụ đẩy mạnh cải cách hành chính.",
        ],
    };

    private static readonly Criterion Grade = new(CriterionId.New(), null, Audience.Collective, "Kết quả phân loại cải cách hành chính xếp loại Tốt.", [new("=", null, "Tốt", "xếp loại")], null);

    private static readonly MovementTerms Plan004 = new()
    {
        Title = "Phong trào thi đua cải cách hành chính năm 2023",
        Criteria =
        [
            Grade,
            new(CriterionId.New(), null, Audience.Individual, "Hoàn thành xuất sắc nhiệm vụ được giao trong năm 2023.", [], null),
            new(CriterionId.New(), null, Audience.Individual, "Có giải pháp trong công tác cải cách hành chính được Hội đồng sáng kiến của thành phố hoặc phường công nhận.", [], null),
            new(CriterionId.New(), null, Audience.Individual, "Thực hiện nghiêm kỷ luật, kỷ cương hành chính (không vi phạm kỷ luật, kỷ cương hành chính).", [], null),
        ],
    };

    [Fact]
    public void show_the_index_of_reform_where_the_plan_ties_awards_to_it()
    {
        var plan = Plan000 with { Requirements = ["Việc bình xét phải kịp thời. Khen thưởng phải gắn với kết quả đánh giá chỉ số cải cách hành chính năm."] };
        var one = ACase.Of("certificate.commune", YearEnd);
        Assert.Equal((Answer.Warning, "Chỉ số cải cách hành chính của địa phương: chưa có. Đề nghị khai ở phần số tổng hợp khi có kết quả công bố."), Shown(one));
        Assert.Equal((Answer.Met, "Chỉ số cải cách hành chính của địa phương: 87,5/100 điểm (khai tháng 12/2023; nguồn: Quyết định số 15/QĐ-UBND)."), Shown(one with { Index = new(87.5m, 100, new(2023, 12, 1), "Quyết định số 15/QĐ-UBND") }));
        Assert.DoesNotContain(CheckEligibility.By(Plan000).Of(one).Findings, f => f.Rule == "plan.reform_index");

        (Answer, string) Shown(AwardCase asked) => CheckEligibility.By(plan).Of(asked).Findings.Where(f => f.Rule == "plan.reform_index").Select(f => (f.Answer, f.Reason)).Single();
    }

    [Theory]
    [InlineData(null, Answer.Met)]
    [InlineData("open", Answer.Suspended)]
    [InlineData("false", Answer.Met)]
    [InlineData("true", Answer.NotMet)]
    public void of_plan_000_bar_only_whom_verified_feedback_speaks_against(string? feedback, Answer answer)
    {
        var one = ACase.Of("certificate.commune", YearEnd);
        if (feedback is not null)
        {
            one = one.With(new MeritFacts(MeritKind.Complaint, "Phản ánh của người dân", new(2023, 9, 1))
            {
                Until = feedback == "open" ? null : new(2023, 10, 1),
                IsFounded = feedback == "open" ? null : feedback == "true",
            });
        }

        var finding = one.Says("plan.feedback", Plan000);
        Assert.Equal(answer, finding.Answer);
        Assert.Equal("tiêu chuẩn khen thưởng, ý 1, Kế hoạch số 05/KH-UBND", finding.Basis.ToString());
    }

    [Theory]
    [InlineData("2022-12-31", Answer.Met)]    // concluded before the year
    [InlineData("2023-01-01", Answer.NotMet)] // concluded on its first day
    public void of_plan_000_look_at_the_year_only(string concluded, Answer answer) =>
        Assert.Equal(answer, ACase.Of("certificate.commune", YearEnd)
            .With(new MeritFacts(MeritKind.Complaint, "Phản ánh", new(2022, 12, 1)) { Until = DateOnly.Parse(concluded, null), IsFounded = true }).Says("plan.feedback", Plan000).Answer);

    [Fact]
    public void of_plan_000_ask_a_person_what_no_file_shows()
    {
        var asked = ACase.Of("certificate.commune", YearEnd).Judged(Plan000).Findings.Where(f => f.Rule.StartsWith("plan.standard", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, asked.Count);
        Assert.All(asked, f => Assert.Equal(Answer.NeedsEvidence, f.Answer));
    }

    [Theory]
    [InlineData(true, true, Answer.Met)]
    [InlineData(false, true, Answer.NotMet)]
    [InlineData(true, false, Answer.NotMet)]
    public void of_plan_004_ask_persons_for_a_grade_and_an_initiative(bool excellent, bool initiative, Answer worst)
    {
        var one = ACase.Of("certificate.commune", YearEnd).Graded(excellent ? "Hoàn thành xuất sắc nhiệm vụ" : "Hoàn thành tốt nhiệm vụ");
        if (initiative) one = one.With(new MeritFacts(MeritKind.Initiative, "Giải pháp một cửa lưu động", new(2023, 5, 1)));
        var own = one.Judged(Plan004).Findings.Where(f => f.Rule.StartsWith("plan.", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, own.Count); // and not the collective's
        Assert.Equal(worst, own.Exists(f => f.Answer is Answer.NotMet) ? Answer.NotMet : Answer.Met);
    }

    [Theory]
    [InlineData("được Hội đồng sáng kiến của thành phố hoặc phường công nhận", Level.Commune, Answer.Met)]
    [InlineData("được Hội đồng sáng kiến cấp tỉnh công nhận", Level.Commune, Answer.NotMet)]
    [InlineData("được Hội đồng sáng kiến cấp tỉnh công nhận", Level.Province, Answer.Met)]
    [InlineData("được Hội đồng sáng kiến cấp huyện trở lên công nhận", Level.Province, Answer.Met)] // a higher council is enough
    [InlineData("được Hội đồng sáng kiến cấp huyện trở lên công nhận", null, Answer.NotMet)] // what says no level is of the base
    [InlineData("có tính mới, tính thực tế, được công nhận", Level.Commune, Answer.Met)] // "tính" is no province
    public void that_ask_for_an_initiative_read_by_which_council_it_was_recognised(string words, Level? scope, Answer answer)
    {
        var plan = new MovementTerms { Title = "P", RewardStandards = ["Cá nhân có giải pháp " + words + "."] };
        var one = ACase.Of("certificate.commune", YearEnd).With(new MeritFacts(MeritKind.Initiative, "Giải pháp một cửa lưu động", new(2023, 5, 1)) { Scope = scope });
        Assert.Equal(answer, one.Says("plan.initiative", plan).Answer);
    }

    [Theory]
    [InlineData("2023-12-31", Answer.Met)]
    [InlineData("2024-01-01", Answer.NotMet)] // decided after the period, whenever it was handed in
    public void that_ask_for_an_initiative_read_the_day_of_the_decision_that_recognised_it(string decided, Answer answer)
    {
        var plan = new MovementTerms { Title = "P", RewardStandards = ["Cá nhân có sáng kiến được công nhận."] };
        var paper = new MeritPaper("21/QĐ-HĐSK", DateOnly.Parse(decided, System.Globalization.CultureInfo.InvariantCulture), "Hội đồng sáng kiến phường", null);
        var one = ACase.Of("certificate.commune", YearEnd).With(new MeritFacts(MeritKind.Initiative, "Một cửa lưu động", new(2023, 5, 1)) { Paper = paper });
        Assert.Equal(answer, one.Says("plan.initiative", plan).Answer);
    }

    [Theory]
    [InlineData(CriterionState.Met, Answer.Met)]
    [InlineData(CriterionState.Missed, Answer.NotMet)]
    [InlineData(CriterionState.NoData, Answer.NeedsEvidence)]
    public void of_plan_004_take_the_grade_of_the_collective_from_the_figures(CriterionState state, Answer answer)
    {
        var standing = new CriteriaStanding(0, 1, YearEnd, true, YearEnd, new Dictionary<Guid, CriterionState> { [Grade.Id.Value] = state }, "/movements/x/criteria");
        Assert.Equal(answer, (ACase.Of("certificate.commune", YearEnd, CandidateKind.Collective) with { Criteria = standing }).Says("plan.criterion", Plan004).Answer);
    }

    [Theory]
    [InlineData(9, 10, true, Answer.Met)]             // exactly 90 %
    [InlineData(8, 9, true, Answer.NotMet)]           // 88,9 %
    [InlineData(8, 9, false, Answer.NeedsEvidence)]   // it may still be reached
    public void that_name_a_share_of_criteria_are_counted_exactly(int met, int all, bool over, Answer answer)
    {
        var plan = new MovementTerms { Title = "P", RewardStandards = ["Đạt từ 90 % số tiêu chí áp dụng trở lên và không có vi phạm kỷ luật."] };
        var one = ACase.Of("certificate.commune", YearEnd) with { Criteria = new(met, all, YearEnd, over, YearEnd, new Dictionary<Guid, CriterionState>(), "/x") };
        Assert.Equal((answer, Answer.Met), (one.Says("plan.share", plan).Answer, one.Says("plan.discipline", plan).Answer));
    }

    [Fact]
    public void that_are_measured_show_the_figure_beside_the_word_of_a_person_and_are_never_met_by_it()
    {
        var plan = new MovementTerms { Title = "P", RewardStandards = ["Đạt từ 90 % số tiêu chí áp dụng trở lên."] };
        var one = ACase.Of("certificate.commune", YearEnd) with { Criteria = new(5, 9, new(2023, 10, 1), false, YearEnd, new Dictionary<Guid, CriterionState>(), "/x") };
        var answered = one.Answered(one.Says("plan.share", plan).Rule);

        var finding = answered.Says("plan.share", plan);
        Assert.Equal((Answer.Warning, YearEnd), (finding.Answer, finding.FiguresUntil));
        Assert.Contains("đạt 5/9 tiêu chí", finding.Reason, StringComparison.Ordinal);
        Assert.Contains("Biên bản họp ngày 02/11/2026", finding.Reason, StringComparison.Ordinal);
        Assert.Equal(Answer.NotMet, (answered with { Criteria = one.Criteria with { IsOver = true } }).Says("plan.share", plan).Answer); // the end decides
    }

    [Fact]
    public void that_are_measured_are_asked_again_after_the_vote()
    {
        var plan = new MovementTerms { Title = "P", RewardStandards = ["Đạt từ 90 % số tiêu chí áp dụng trở lên."] };
        var then = ACase.Of("certificate.commune", YearEnd) with { Criteria = new(9, 9, new(2023, 10, 1), false, YearEnd, new Dictionary<Guid, CriterionState>(), "/x") };
        var voted = then.Judged(plan);
        Assert.Equal((Answer.Met, YearEnd), (voted.Findings.Single(f => f.Rule.StartsWith("plan.share", StringComparison.Ordinal)) is var met ? (met.Answer, met.FiguresUntil!.Value) : default));

        var now = then with { Criteria = new(5, 9, YearEnd, true, YearEnd, new Dictionary<Guid, CriterionState>(), "/x") };
        Assert.Equal(Answer.NotMet, CheckEligibility.By(plan).AfterVote(now, voted).Findings.Single(f => f.Rule.StartsWith("plan.share", StringComparison.Ordinal)).Answer);
    }

    [Fact]
    public void of_plan_002_are_met_by_one_of_several()
    {
        var plan = new MovementTerms
        {
            Title = "P",
            RewardForms = ["Tặng Giấy khen đối với cán bộ, công chức … đạt một trong các tiêu chuẩn sau:"],
            RewardStandards = ["tập thể hoàn thành xuất sắc các mục tiêu", "Cá nhân có thành tích xuất sắc, tiêu biểu", "Cá nhân có sáng kiến được công nhận và áp dụng trong thực tế"],
        };
        var one = ACase.Of("certificate.commune", YearEnd);
        Assert.Equal(Answer.NeedsEvidence, one.Says("plan.one_of", plan).Answer);
        Assert.Equal(Answer.Met, one.With(new MeritFacts(MeritKind.Initiative, "Sáng kiến", new(2023, 5, 1))).Says("plan.one_of", plan).Answer);
        Assert.DoesNotContain(ACase.Of("certificate.commune", YearEnd, CandidateKind.Collective).Judged(plan).Findings, f => f.Rule == "plan.one_of");
    }

    [Fact]
    public void that_ask_for_registration_warn_and_never_exclude()
    {
        var plan = new MovementTerms { Title = "P", Requirements = ["UBND xã yêu cầu các cán bộ, công chức xã đăng ký thi đua và các công việc trọng tâm, đột phá."] };
        Assert.Equal(Answer.Warning, ACase.Of("certificate.commune", YearEnd).Says("plan.registration", plan).Answer);
        Assert.Equal(Answer.Met, (ACase.Of("certificate.commune", YearEnd) with { IsRegistered = true }).Says("plan.registration", plan).Answer);
    }
}
