using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>"Cán bộ, công chức xã … được khen thưởng bằng quà": the gift of a plan goes to those whom it names.</summary>
internal sealed class PlanGivesAGift(Provision source, GiftedByPlan gifted) : PlanRule(Named, source, $"Thuộc đối tượng được tặng quà theo kế hoạch: {gifted.InVietnamese}")
{
    internal const string Named = "plan.gift";

    public override bool Concerns(AwardCase one) => one.Award.IsEncouragement;

    internal override Seen Look(AwardCase one) => one.Candidate.Kind switch
    {
        CandidateKind.Collective => Of(gifted.Collectives, "tập thể"),
        CandidateKind.Household => Of(gifted.Households, "hộ gia đình"),
        _ when gifted.AnyPerson => Seen.Met("Là cá nhân kế hoạch nêu."),
        _ when !gifted.Officials => Of(false, "cá nhân"),
        _ => CandidateOf.IsOfficial(one.Candidate) switch
        {
            true => Seen.Met($"Là cán bộ, công chức: {one.Candidate.Line}."),
            false => Seen.Asks($"“{one.Candidate.Line}” không phải chức danh cán bộ, công chức. Đề nghị xác nhận nếu vẫn thuộc đối tượng của kế hoạch."),
            null => Seen.Asks("Hồ sơ chưa ghi chức vụ. Đề nghị xác nhận là cán bộ, công chức."),
        },
    };

    private static Seen Of(bool isNamed, string kind) => isNamed ? Seen.Met($"Kế hoạch nêu {kind}.") : Seen.NotMet($"Kế hoạch không tặng quà cho {kind}.");
}
