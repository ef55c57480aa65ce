namespace ThiDua.Awards.Rules;

/// <summary>A standard that the plan sets for its gift only, or for its other awards only.</summary>
internal sealed class ForAward(AwardRule rule, bool isGift) : AwardRule(rule.Key)
{
    public override bool IsAskedAfterVote => rule.IsAskedAfterVote;

    /// <param name="isGift">Null for a standard of every award.</param>
    public static AwardRule Of(AwardRule rule, bool? isGift) => isGift is { } only ? new ForAward(rule, only) : rule;

    public override bool Concerns(AwardCase one) => one.Award.IsEncouragement == isGift && rule.Concerns(one);

    public override EligibilityFinding Check(AwardCase one) => rule.Check(one);
}
