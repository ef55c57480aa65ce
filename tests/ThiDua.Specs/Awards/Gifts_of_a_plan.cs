using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Participation;

namespace ThiDua.Specs.Awards;

/// <summary>Seed 003 promises a gift to officials, beside what it asks for the award of the district.</summary>
public sealed class Gifts_of_a_plan
{
    private const string OfTheDistrict = "phải là cán bộ, công chức xã có thành tích tiêu biểu, xuất sắc trong công tác CCHC", OfTheGift = "cán bộ, công chức xã có thành tích tiêu biểu trong công tác CCHC";
    private static readonly string Gift = AwardKinds.Shipped.All.First(award => award.IsEncouragement).Key;

    private static readonly MovementTerms Plan003 = new()
    {
        Title = "Phong trào thi đua đẩy mạnh công tác cải cách hành chính năm 2023",
        RewardForms =
        [
            $"Để đáp ứng tiêu chuẩn bình xét cán bộ, công chức xã hoàn thành xuất sắc nhiệm vụ được UBND huyện khen thưởng {OfTheDistrict}. "
            + $"Đồng thời, {OfTheGift} sẽ được UBND xã khen thưởng bằng quà với mức tiền trị giá: 300.000đ/ người.",
        ],
        RewardStandards = [OfTheDistrict, OfTheGift],
        Amounts = [new(300_000, Audience.Individual, "300.000đ/ người")],
    };

    [Fact]
    public void ask_only_what_the_plan_asks_for_them()
    {
        Assert.Equal([OfTheGift], Standards(Gift));
        Assert.Equal([OfTheDistrict], Standards("certificate.commune"));
    }

    [Fact]
    public void leave_every_standard_to_every_award_where_the_plan_promises_none() =>
        Assert.Equal(2, Judged("certificate.commune", CandidateKind.Individual, null, Plan003 with { RewardForms = ["Giấy khen theo kết quả phong trào"] }).Count(f => f.Rule.StartsWith("plan.standard", StringComparison.Ordinal)));

    [Theory]
    [InlineData(CandidateKind.Individual, "Công chức Văn phòng - Thống kê, Văn phòng", Answer.Met)]
    [InlineData(CandidateKind.Individual, "Trưởng thôn Đông", Answer.NeedsEvidence)]
    [InlineData(CandidateKind.Individual, "Chi hội trưởng, Thôn Đông", Answer.NeedsEvidence)]
    [InlineData(CandidateKind.Individual, null, Answer.NeedsEvidence)]
    [InlineData(CandidateKind.Collective, null, Answer.NotMet)]
    [InlineData(CandidateKind.Household, null, Answer.NotMet)]
    public void go_to_those_whom_the_plan_names(CandidateKind kind, string? line, Answer answer)
    {
        var found = Judged(Gift, kind, line);
        Assert.Equal(answer, found.Single(f => f.Rule == "plan.gift").Answer);
        Assert.Equal(answer is Answer.Met, new PossibleCandidate(new(kind, null, null, "Lê Thị Mai", line), new(new(2023, 12, 31), "VN-2023", found), new(RegistrationState.Approved, 1, 1, 1)).IsPutForward);
    }

    private static List<string> Standards(string award) => [.. Judged(award).Where(f => f.Rule.StartsWith("plan.standard", StringComparison.Ordinal)).Select(f => f.Condition)];

    private static IReadOnlyList<EligibilityFinding> Judged(string award, CandidateKind kind = CandidateKind.Individual, string? line = "Công chức", MovementTerms? plan = null)
    {
        var one = ACase.Of(award, new(2023, 12, 31), kind);
        return (one with { Candidate = one.Candidate with { Line = line } }).Judged(plan ?? Plan003).Findings;
    }
}
