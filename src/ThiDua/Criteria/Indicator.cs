using ThiDua.Organizations;

namespace ThiDua.Criteria;

public readonly record struct IndicatorId(Guid Value)
{
    public static IndicatorId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// An indicator (chỉ số): how the value behind a criterion is worked out. Immutable; a change makes a new version,
/// and a movement stays with the version it was bound to.
/// </summary>
/// <param name="Key">Its name from version to version and from commune to commune: <c>results_on_time</c>.</param>
/// <param name="Version">From 1.</param>
/// <param name="Unit">"%", "điểm", "sáng kiến"; empty where the value is an answer.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Formula">In words: what over what, without what.</param>
/// <param name="Basis">Legal source or plan section; empty where there is none.</param>
/// <param name="Source">Which system the commune takes it from.</param>
/// <param name="Evidence">An example of evidence.</param>
/// <param name="Responsible">The duty that owes the figures.</param>
public sealed record Indicator(
    string Key, int Version, string Name, string Unit, Direction Direction, string Formula, string Basis, string Source, string Evidence,
    Duty Responsible, IndicatorForm Form);

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>Càng cao càng tốt.</summary>
    Up,
    /// <summary>Càng thấp càng tốt.</summary>
    Down,
}
