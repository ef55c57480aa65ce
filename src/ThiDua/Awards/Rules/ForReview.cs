namespace ThiDua.Awards.Rules;

/// <summary>A standard that the plan sets for the reviews of the years only, or for the final one only.</summary>
internal sealed class ForReview(AwardRule rule, bool isFinal) : AwardRule(rule.Key)
{
    public bool IsFinal => isFinal;

    public override bool IsAskedAfterVote => rule.IsAskedAfterVote;

    /// <param name="isFinal">Null for a standard of every review.</param>
    public static AwardRule Of(AwardRule rule, bool? isFinal) => isFinal is { } only ? new ForReview(rule, only) : rule;

    public override bool Concerns(AwardCase one) => one.Period.IsFinal == isFinal && rule.Concerns(one);

    public override EligibilityFinding Check(AwardCase one) => rule.Check(one);
}
