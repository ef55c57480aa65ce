using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Specs.Papers;

/// <summary>Snapshots of a movement with two criteria: one that nothing measures and the share of online dossiers.</summary>
internal static class FrozenYear
{
    private static readonly Guid _definition = Guid.CreateVersion7();

    public static FiguresOnPaper Of(MovementTerms terms, DateOnly asOf, decimal online, decimal all, int version = 1) => new(Taken(terms, asOf, online, all, version));

    public static Snapshot Taken(MovementTerms terms, DateOnly asOf, decimal online, decimal all, int version = 1)
    {
        var indicator = IndicatorCatalogue.Find("online_end_to_end")! with { Version = version };
        var value = new IndicatorValue(indicator.Key, version, new(asOf.Year, 1, 1), asOf, online, all, (long)all, [], 0, ValueState.Known);
        var measured = Figure(terms.Criteria[1], 2, "≥ 65 %", FigureInWords.Of(indicator, value), CriterionState.Met) with { Indicator = _definition, Year = value, Whole = value };
        var content = new FrozenFigures(
            Guid.CreateVersion7(), 1, asOf, new(asOf.Year, 1, 1), asOf, IsOver: true, [Figure(terms.Criteria[0], 1, "= 100 %", "99,9 % (1.998/2.000)", CriterionState.Missed), measured],
            [new(_definition, indicator)], [], []).Write();
        return new(SnapshotId.New(), MovementId.New(), Guid.CreateVersion7(), asOf, content, FrozenFigures.HashOf(content), new(default, Guid.Empty, "Lan"));
    }

    /// <summary>A movement that runs, whose second criterion stands so.</summary>
    public static Snapshot Standing(MovementTerms terms, DateOnly asOf, CriterionState state, string shown, Guid notApplicable)
    {
        var figure = Figure(terms.Criteria[1], 2, "≥ 65 %", shown, state) with { NotApplicable = notApplicable };
        var content = new FrozenFigures(Guid.CreateVersion7(), 1, asOf, new(asOf.Year, 1, 1), asOf.AddDays(11), IsOver: false, [Figure(terms.Criteria[0], 1, "= 100 %", "99,9 %", CriterionState.Missed), figure], [], [], []).Write();
        return new(SnapshotId.New(), MovementId.New(), Guid.CreateVersion7(), asOf, content, FrozenFigures.HashOf(content), new(default, Guid.Empty, "Lan"));
    }

    private static FrozenFigure Figure(Criterion criterion, int no, string target, string shown, CriterionState state) => new(
        criterion.Id.Value, $"{no}", criterion.Text, 0, target, null, null, shown, state, null, null, null, [], [], null, null, [], null, null);
}
