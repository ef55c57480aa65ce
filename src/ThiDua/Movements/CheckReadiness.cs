using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>The launch checklist: says all that is missing at once, the heaviest first.</summary>
public sealed class CheckReadiness(ActRegister register, WorkingDays days)
{
    private readonly IReadOnlyList<Func<LaunchCase, IEnumerable<ReadinessItem>>> _rules =
    [
        DraftRules.DoubtsAreConfirmed, DraftRules.ItemsAreWellFormed,
        ElementRules.TheLawsElementsAreThere, ElementRules.CriteriaAreMeasured,
        AwardRules.AwardsAreDescribed,
        new BasisRules(register).BasesAreInForce, BasisRules.ThePlanIsNumbered, IssuerRules.ThePlanIsOurs,
        PeopleRules.DutiesAreHeld,
        new TimeRules(days).DaysFit,
        OverlapRules.NoOtherMovementAsksTheSame,
    ];

    public Readiness Of(LaunchCase launch) =>
        new([.. _rules.SelectMany(rule => rule(launch)).OrderBy(item => item.Weight)]);
}

/// <summary>The checklist of one draft at one time.</summary>
public sealed record Readiness(IReadOnlyList<ReadinessItem> Items)
{
    public bool MayLaunch => !Items.Any(i => i.Weight is Weight.Blocking);

    public IEnumerable<ReadinessItem> Of(Weight weight) => Items.Where(i => i.Weight == weight);
}
