using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>
/// Binds the targets of a movement to versions of indicators when they are first asked for; from then on a new version in
/// the catalogue changes nothing for this movement.
/// </summary>
public sealed class BindCriteria(IIndicators indicators, TimeProvider clock)
{
    private static readonly Guid TheSystem = Guid.Empty;

    /// <returns>Every target of the terms, in their order; those that nothing fits are without an indicator.</returns>
    public async Task<IReadOnlyList<BoundPlace>> Of(Movement movement, MovementTerms terms, CancellationToken stop) =>
        await Of(movement, terms, await indicators.Of(movement.Commune, stop), stop);

    /// <param name="known">The versions the commune may choose from.</param>
    internal async Task<IReadOnlyList<BoundPlace>> Of(Movement movement, MovementTerms terms, IReadOnlyList<KeptIndicator> known, CancellationToken stop)
    {
        var held = Last(await indicators.BindingsOf(movement.Id, stop));
        var choose = new ChooseIndicator(known, terms.To ?? clock.Today());
        var places = terms.Criteria.SelectMany(c => Enumerable.Range(0, Math.Max(1, c.Targets.Count)).Select(i => (Criterion: c, Place: i))).ToList();
        var fresh = places.Where(at => !held.ContainsKey((at.Criterion.Id, at.Place)))
            .Select(at => First(movement, at.Criterion, at.Place, choose)).OfType<IndicatorBinding>().ToList();
        if (fresh.Count > 0)
        {
            await indicators.Bind(fresh, stop);
            held = Last(await indicators.BindingsOf(movement.Id, stop));
        }

        return [.. places.Select(at => Bound(at.Criterion, at.Place, held.GetValueOrDefault((at.Criterion.Id, at.Place)), known))];
    }

    private IndicatorBinding? First(Movement movement, Criterion criterion, int place, ChooseIndicator choose) =>
        choose.For(criterion, place) is not { } found ? null : new(
            movement.Id, movement.CommuneId, criterion.Id, place, 1, found.Indicator.Id, found.Origin,
            found.Origin is BindingOrigin.Key ? "Theo chỉ số của tiêu chí" : "Đề xuất theo nội dung tiêu chí",
            new Deed(clock.GetUtcNow(), TheSystem, "Hệ thống"));

    private static BoundPlace Bound(Criterion criterion, int place, IndicatorBinding? binding, IReadOnlyList<KeptIndicator> known) => new(
        criterion, place, criterion.Targets.ElementAtOrDefault(place), binding,
        binding is null ? null : known.FirstOrDefault(one => one.Id == binding.Indicator)?.Bound);

    private static Dictionary<(CriterionId, int), IndicatorBinding> Last(IReadOnlyList<IndicatorBinding> bindings) =>
        bindings.GroupBy(b => (b.Criterion, b.Place)).ToDictionary(g => g.Key, g => g.MaxBy(b => b.Number)!);
}

/// <summary>A target of a criterion with what measures it.</summary>
/// <param name="Target">Null for a criterion without one in figures.</param>
/// <param name="Indicator">Null until somebody chose one.</param>
public sealed record BoundPlace(Criterion Criterion, int Place, Target? Target, IndicatorBinding? Binding, BoundIndicator? Indicator)
{
    /// <summary>The target to judge by: the plan's, else the one derived for management, which is never the plan's own.</summary>
    public Target? Judged => Target ?? (Indicator?.Indicator is { ProposedTarget: { } proposed } one
        ? new Target(one.Direction is Direction.Down ? "<=" : ">=", proposed, null, one.Unit.Length == 0 ? null : one.Unit)
        : null);

    public bool IsDerived => Target is null && Judged is not null;
}
