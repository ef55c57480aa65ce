using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>Judges recorded values against targets: exactly, for a rounded figure would give away what was not reached.</summary>
public static class JudgeCriterion
{
    /// <summary>One miss fails the criterion; otherwise one target without a value leaves it open.</summary>
    /// <param name="latest">The latest value per target, by the target's place.</param>
    /// <param name="over">The movement is over: what was not reached is not reached.</param>
    public static Standing For(Criterion criterion, IReadOnlyDictionary<int, Measured> latest, bool over)
    {
        var places = Enumerable.Range(0, Math.Max(1, criterion.Targets.Count));
        var standings = places.Select(i => Target(criterion.Targets.ElementAtOrDefault(i), latest.GetValueOrDefault(i), over)).ToList();
        Standing[] worstFirst = [Standing.NotMet, Standing.NotYet, Standing.NoData, Standing.Met];
        return worstFirst.FirstOrDefault(standings.Contains, Standing.NotApplicable);
    }

    /// <summary>How one target stands; without a target, whether the criterion was said to be fulfilled.</summary>
    public static Standing Target(Target? target, Measured? measured, bool over) => (target, measured) switch
    {
        (_, null) => Standing.NoData,
        (_, { NotApplicableBecause: not null }) => Standing.NotApplicable,
        (_, { Fulfilled: { } fulfilled }) => Answer(fulfilled, over),
        ({ Number: { } wanted } t, { Number: { } reached }) => Answer(Holds(t.Operator, reached.CompareTo(wanted)), over),
        ({ Grade: { } wanted }, { Grade: { } reached }) => Answer(Same(wanted, reached), over),
        // The terms have changed their kind of target since: the old value says nothing about the new one.
        _ => Standing.NoData,
    };

    private static Standing Answer(bool met, bool over) => met ? Standing.Met : over ? Standing.NotMet : Standing.NotYet;

    private static bool Holds(string @operator, int comparison) => @operator switch
    {
        ">=" => comparison >= 0,
        "<=" => comparison <= 0,
        ">" => comparison > 0,
        "<" => comparison < 0,
        _ => comparison == 0,
    };

    private static bool Same(string wanted, string reached) => Folded.Of(wanted.Trim()) == Folded.Of(reached.Trim());
}
