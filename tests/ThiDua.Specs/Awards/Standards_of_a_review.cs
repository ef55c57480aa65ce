using ThiDua.Awards;
using ThiDua.Movements;

namespace ThiDua.Specs.Awards;

/// <summary>A plan of several years asks other things of its yearly reviews than of the final one (seed 002).</summary>
public sealed class Standards_of_a_review
{
    private const string Collective = "Tập thể hoàn thành xuất sắc các mục tiêu, chỉ tiêu theo Kế hoạch của Ủy ban nhân dân xã";
    private const string Initiative = "Cá nhân có sáng kiến được công nhận và áp dụng trong thực tế.";
    private static readonly PlanSection FinalOfCollectives = new("III.1.b", "Khen thưởng tổng kết giai đoạn 2021 – 2025"), Yearly = new("III.2.a", "Khen thưởng hằng năm"), Final = new("III.2.b", "Khen thưởng tổng kết giai đoạn 2021-2025");

    private static readonly MovementTerms Plan = new()
    {
        Title = "Phong trào thi đua đẩy mạnh cải cách hành chính xã An Dũng giai đoạn 2021-2025",
        PlanNumber = "12",
        PlanSymbol = "KH-UBND",
        From = new(2022, 1, 1),
        To = new(2025, 12, 31),
        RewardForms = ["Tặng Giấy khen đối với cán bộ, công chức tiêu biểu đạt một trong các tiêu chuẩn sau:"],
        RewardStandards = [Collective, "Cá nhân trực tiếp tham mưu, có thành tích xuất sắc.", "Cá nhân có thành tích xuất sắc, tiêu biểu.", Initiative],
        StandardSections = [FinalOfCollectives, Yearly, Final, Final],
    };

    [Fact]
    public void are_those_of_its_section()
    {
        var (collective, individual) = (Of(CandidateKind.Collective), Of(CandidateKind.Individual));
        Assert.Empty(Asked(collective, isFinal: false));
        Assert.Equal(["mục III.1.b, Kế hoạch số 12/KH-UBND"], Asked(collective, isFinal: true));
        Assert.Equal(["mục III.2.a, Kế hoạch số 12/KH-UBND"], Asked(individual, isFinal: false));
        Assert.Equal(["mục III.2.b, ý 1, Kế hoạch số 12/KH-UBND"], Asked(individual, isFinal: true));
    }

    [Fact]
    public void are_offered_one_of_several_only_where_the_section_has_several()
    {
        var one = Of(CandidateKind.Individual);
        Assert.DoesNotContain(Own(one, isFinal: false), f => f.Rule == "plan.one_of");
        Assert.Equal("Đạt một trong 2 tiêu chuẩn của kế hoạch", Assert.Single(Own(one, isFinal: true)).Condition);
    }

    [Fact]
    public void are_all_asked_where_there_is_one_review_only() =>
        Assert.Single(CheckEligibility.By(Plan with { From = new(2025, 1, 1) }).Of(Of(CandidateKind.Collective)).Findings, f => f.Rule.StartsWith("plan.", StringComparison.Ordinal));

    [Fact]
    public void are_asked_again_after_the_vote_as_those_of_other_plans_are()
    {
        const string Discipline = "Chấp hành tốt kỷ luật, kỷ cương hành chính.";
        var plan = Plan with { RewardForms = [], RewardStandards = [Discipline, Discipline], StandardSections = [Yearly, Final] };
        var one = Of(CandidateKind.Individual) is var any ? any with { Period = any.Period with { IsFinal = true } } : null!;
        var voted = CheckEligibility.By(plan).Of(one);

        var since = one.With(new MeritFacts(MeritKind.Discipline, "Cảnh cáo", new(2025, 11, 1)) { Until = new(2026, 11, 1) });
        Assert.Equal(Answer.NotMet, CheckEligibility.By(plan).AfterVote(since, voted).Findings.Single(f => f.Rule.StartsWith("plan.discipline", StringComparison.Ordinal)).Answer);
    }

    private static AwardCase Of(CandidateKind kind) => ACase.Of("certificate.commune", new(2025, 12, 31), kind);

    private static List<string> Asked(AwardCase one, bool isFinal) => [.. Own(one, isFinal).Select(f => f.Basis.ToString())];

    private static List<EligibilityFinding> Own(AwardCase one, bool isFinal) =>
        [.. CheckEligibility.By(Plan).Of(one with { Period = one.Period with { IsFinal = isFinal } }).Findings.Where(f => f.Rule.StartsWith("plan.", StringComparison.Ordinal))];
}
