using ThiDua.Law;

namespace ThiDua.Awards.Rules;

/// <summary>A standard of the plan in words that no file can show: somebody who knows the candidate answers.</summary>
internal sealed class PlanStatesAStandard(string key, Provision source, string text) : PlanRule(key, source, text)
{
    internal override Seen Look(AwardCase one) => Seen.AsksAPerson();
}
