using ThiDua.Movements;

namespace ThiDua.Awards.Rules;

/// <summary>A standard that the plan sets for collectives only, or for individuals only.</summary>
internal sealed class ForAudience(PlanRule rule, Audience audience) : AwardRule(rule.Key)
{
    public override bool IsAskedAfterVote => rule.IsAskedAfterVote;

    public override bool Concerns(AwardCase one) => one.Candidate.Audience == audience && rule.Concerns(one);

    public override EligibilityFinding Check(AwardCase one) => rule.Check(one);
}
