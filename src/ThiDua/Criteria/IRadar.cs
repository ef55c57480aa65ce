using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Checks and thresholds of the present scope.</summary>
public interface IRadar
{
    /// <summary>Thresholds that hold: of each rule and name the newest.</summary>
    Task<IReadOnlyList<OwnThreshold>> Thresholds(UnitId commune, CancellationToken stop);

    Task Add(OwnThreshold threshold, CancellationToken stop);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<RadarCheck>> Of(MovementId movement, CancellationToken stop);

    Task<RadarCheck?> Find(RadarCheckId id, CancellationToken stop);

    Task Add(IReadOnlyList<RadarCheck> checks, CancellationToken stop);

    Task Save(CancellationToken stop);
}

/// <summary>Looks for the signs of one rule in the facts of a commune.</summary>
public interface ILookAtFacts
{
    string Rule { get; }

    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    Task<IReadOnlyList<Sight>> Look(UnitId commune, DateOnly from, DateOnly to, RadarThresholds thresholds, CancellationToken stop);
}
