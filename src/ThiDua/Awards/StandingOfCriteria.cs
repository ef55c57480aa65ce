using ThiDua.Criteria;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>How the criteria of a movement stand on a day: by the figures, and by recorded values where no file tells anything.</summary>
public sealed class StandingOfCriteria(ComputeCriteria compute, IDeclarations declarations)
{
    /// <returns>Null where the movement has no criteria.</returns>
    public async Task<CriteriaStanding?> Of(Movement movement, DateOnly day, CancellationToken stop)
    {
        if (movement.Terms.Criteria.Count == 0 || await compute.For(movement.Id, day, stop) is not { } figures) return null;
        var states = figures.Terms.Terms.Criteria.ToDictionary(c => c.Id.Value, c => StateOf(figures, c));
        return new(
            states.Values.Count(s => s is CriterionState.Met), states.Values.Count(s => s is not CriterionState.NotApplicable), figures.AsOf, figures.IsOver, figures.Last,
            states, $"/movements/{movement.Id.Value}/criteria?on={figures.AsOf:yyyy-MM-dd}");
    }

    /// <summary>The newest index of administrative reform that was declared within those days; null where there is none.</summary>
    public async Task<ReformIndex?> Index(Movement movement, DateOnly from, DateOnly to, CancellationToken stop) =>
        (await declarations.MonthsOf(movement.Commune, stop))
            .Where(one => one is { Key: DeclareMonth.ReformIndexKey, What: DeclaredWhat.Total, Numerator: not null, Denominator: not null } && one.Month >= new DateOnly(from.Year, from.Month, 1) && one.Month <= to)
            .OrderBy(one => one.Month).Select(one => new ReformIndex(one.Numerator!.Value, one.Denominator!.Value, one.Month, one.Source)).LastOrDefault();

    private static CriterionState StateOf(MovementFigures figures, Criterion criterion)
    {
        if (figures.StateOf(criterion.Id) is var state && state is not (CriterionState.NoData or CriterionState.Unjudged)) return state;
        var typed = figures.Figures.Where(f => f.At.Criterion.Id == criterion.Id && f.Typed is not null).ToDictionary(f => f.At.Place, f => f.Typed!.Measured);
        return JudgeCriterion.For(criterion, typed, figures.IsOver) switch
        {
            Standing.Met => CriterionState.Met,
            Standing.NotMet => CriterionState.Missed,
            Standing.NotApplicable => CriterionState.NotApplicable,
            _ => state,
        };
    }
}
