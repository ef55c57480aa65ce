using ThiDua.Awards.Rules;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>
/// Asks every rule that is in force on the day of the case, of the law and of the plan, and reports all of them: never only
/// the first that fails. No database and no clock: ten thousand cases are judged in one breath.
/// </summary>
public sealed class CheckEligibility
{
    private readonly IReadOnlyList<AwardRule> _rules;

    private CheckEligibility(IReadOnlyList<AwardRule> rules) => _rules = rules;

    /// <summary>Ready to judge cases of a movement with those terms.</summary>
    public static CheckEligibility By(MovementTerms terms) => new([.. LawRules.All, .. ReadPlanStandards.Of(terms)]);

    public Eligibility Of(AwardCase one)
    {
        var findings = new List<EligibilityFinding>(_rules.Count);
        foreach (var rule in _rules)
        {
            if (rule.Concerns(one)) findings.Add(rule.Check(one));
        }

        return new(one.Law.Day, one.Law.Set.Key, findings);
    }
}
