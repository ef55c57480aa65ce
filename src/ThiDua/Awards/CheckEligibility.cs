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

    /// <summary>
    /// Asks, after the council has agreed, only what may have come up since: verifications, discipline, another award for the
    /// same achievement, figures that go on. The rest stays as the council read it.
    /// </summary>
    /// <param name="voted">What was found before the vote; null where nothing was kept.</param>
    public Eligibility AfterVote(AwardCase one, Eligibility? voted)
    {
        // The yearly reviews and the final one may ask for the same in the same words: the one that is concerned answers.
        var again = _rules.Where(rule => rule.IsAskedAfterVote).GroupBy(rule => rule.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.FirstOrDefault(rule => rule.Concerns(one))?.Check(one), StringComparer.Ordinal);
        var read = voted ?? new(one.Law.Day, one.Law.Set.Key, []);
        var before = read.Findings.Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        return read with
        {
            Findings =
            [
                .. read.Findings.Select(finding => again.TryGetValue(finding.Rule, out var now) ? now : finding).OfType<EligibilityFinding>(),
                .. again.Values.OfType<EligibilityFinding>().Where(finding => !before.Contains(finding.Rule)),
            ],
        };
    }

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
