using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>
/// Works out every criterion of a movement as of a day: month, year to date, whole movement, trend, state, forecast and
/// what is missing. Nothing is stored but the bindings that are made when a target is first asked for.
/// </summary>
public sealed class ComputeCriteria(IMovements movements, BindCriteria bind, IIndicators indicators, IDeclarations declarations, ICountFacts facts, TimeProvider clock)
{
    /// <param name="asOf">Never later than today: nothing is judged on days that have not passed.</param>
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<MovementFigures?> For(MovementId id, DateOnly? asOf, CancellationToken stop) =>
        await movements.Find(id, stop) is { } movement ? await For(movement, asOf is { } day && day < clock.Today() ? day : clock.Today(), stop) : null;

    /// <summary>As frozen: by given terms, bindings and versions, and whether the movement was over then.</summary>
    internal async Task<MovementFigures> With(Movement movement, TermsOfFigures by, DateOnly day, bool over, CancellationToken stop)
    {
        var last = by.Terms.Terms.To;
        var from = movement.FirstDay is { } first && first <= day ? first : new DateOnly(day.Year, 1, 1);
        var declared = new DeclaredOfMovement(
            await declarations.MonthsOf(movement.Commune, stop), await declarations.TypedFor(movement.Id, stop), await declarations.NotApplicable(movement.Id, stop));
        var counted = await CountAll.Of(facts, movement.Commune, by.Places, by.Known, from, day, stop);
        var figures = new FigureOfPlace(counted, declared, by.Known, last, over);
        return new(movement, by.Terms, day, from, last, over, [.. by.Places.Select(figures.Of)]);
    }

    private async Task<MovementFigures> For(Movement movement, DateOnly asOf, CancellationToken stop)
    {
        var terms = movement.Versions.Where(v => v.From <= asOf).MaxBy(v => v.Number) ?? movement.Versions.MinBy(v => v.Number)!;
        var last = terms.Terms.To;
        var known = await indicators.Of(movement.Commune, stop);
        var by = new TermsOfFigures(terms, await bind.Of(movement, terms.Terms, known, stop), known);
        var over = movement.State is not MovementState.Running || last < clock.Today() || last < asOf;
        return await With(movement, by, last < asOf ? last.Value : asOf, over, stop);
    }
}

/// <summary>What figures are worked out by: a version of the terms, what measures its targets, the versions known.</summary>
internal sealed record TermsOfFigures(TermsVersion Terms, IReadOnlyList<BoundPlace> Places, IReadOnlyList<KeptIndicator> Known);

/// <summary>What is declared for a movement and its commune.</summary>
/// <param name="Typed">Newest first.</param>
public sealed record DeclaredOfMovement(IReadOnlyList<DeclaredMonth> Months, IReadOnlyList<RecordedValue> Typed, IReadOnlyList<NotApplicableCase> NotApplicable)
{
    /// <summary>The newest value typed for a target that tells of a day up to the one asked about.</summary>
    public RecordedValue? Latest(BoundPlace at, DateOnly day) =>
        Typed.FirstOrDefault(v => v.Criterion == at.Criterion.Id && v.Target == at.Place && v.AsOf <= day);

    /// <summary>The case of a target; one that holds goes before one that waits.</summary>
    public NotApplicableCase? CaseOf(BoundPlace at) => NotApplicable
        .Where(c => c.Criterion == at.Criterion.Id && c.Place == at.Place && c.Withdrawn is null).OrderByDescending(c => c.Holds).FirstOrDefault();
}
