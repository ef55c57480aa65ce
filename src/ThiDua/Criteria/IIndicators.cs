using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Definitions of indicators, shipped and the commune's own, and what movements are bound to.</summary>
public interface IIndicators
{
    /// <summary>Every version that the commune may choose: those shipped and its own.</summary>
    Task<IReadOnlyList<KeptIndicator>> Of(UnitId commune, CancellationToken stop);

    /// <summary>Keeps a commune's own version, which is never changed afterwards.</summary>
    /// <exception cref="Law.RefusedException">Somebody else kept that version a moment ago.</exception>
    Task Add(KeptIndicator own, CancellationToken stop);

    /// <summary>Every binding of a movement, oldest first.</summary>
    Task<IReadOnlyList<IndicatorBinding>> BindingsOf(MovementId movement, CancellationToken stop);

    /// <summary>Keeps bindings; where two people bind the same target at once, the first one stays.</summary>
    Task Bind(IReadOnlyList<IndicatorBinding> bindings, CancellationToken stop);
}

/// <summary>A version as it is kept, with its history.</summary>
/// <param name="Commune">Whose own it is; null for one that is shipped.</param>
/// <param name="CopiedFrom">The version it was adapted from.</param>
/// <param name="Reason">Why the commune adapted it; empty for one that is shipped.</param>
public sealed record KeptIndicator(IndicatorId Id, UnitId? Commune, Indicator Indicator, IndicatorId? CopiedFrom, string Reason, Deed? By)
{
    public BoundIndicator Bound => new(Id, Indicator);
}
