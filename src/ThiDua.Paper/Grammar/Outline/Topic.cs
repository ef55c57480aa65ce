namespace ThiDua.Paper.Grammar.Outline;

/// <summary>What a section of a plan is about.</summary>
internal enum Topic
{
    None,
    Purpose,
    Requirement,
    Subject,
    Content,
    Criteria,
    Period,
    Reward,
    RewardForm,
    RewardStandard,
    Quota,
    Money,
    Dossier,
    Deadline,
    Organisation,
    Other,
}

internal static class Topics
{
    public static bool IsOfReward(this Topic topic) => topic is Topic.Reward or Topic.RewardForm
        or Topic.RewardStandard or Topic.Quota or Topic.Money or Topic.Dossier or Topic.Deadline;
}
