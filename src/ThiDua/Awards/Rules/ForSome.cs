using ThiDua.Movements;

namespace ThiDua.Awards.Rules;

/// <summary>A standard that the plan sets for some cases only; null leaves each of them open.</summary>
/// <param name="audience">For collectives, or for individuals.</param>
/// <param name="ofGift">For the plan's gift, or for its other awards.</param>
/// <param name="isFinal">For the final review, or for those of the years.</param>
internal sealed class ForSome(AwardRule rule, Audience? audience, bool? ofGift, bool? isFinal) : AwardRule(rule.Key)
{
    public bool? IsFinal => isFinal;

    public override bool IsAskedAfterVote => rule.IsAskedAfterVote;

    public override bool Concerns(AwardCase one) =>
        (audience is null || one.Candidate.Audience == audience) && (ofGift is null || one.Award.IsEncouragement == ofGift) && (isFinal is null || one.Period.IsFinal == isFinal) && rule.Concerns(one);

    public override EligibilityFinding Check(AwardCase one) => rule.Check(one);
}
