using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>Proposes the shipped indicator whose words stand in a criterion, as it is in force today.</summary>
public sealed class ProposeIndicator(TimeProvider clock) : IProposeIndicators
{
    private static readonly IReadOnlyList<KeptIndicator> Shipped =
        [.. IndicatorCatalogue.All.Select(one => new KeptIndicator(IndicatorCatalogue.IdOf(one), Commune: null, one, CopiedFrom: null, Reason: "", By: null))];

    public string? For(Criterion criterion) =>
        new ChooseIndicator(Shipped, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).For(criterion, 0)?.Indicator.Indicator.Key;
}
