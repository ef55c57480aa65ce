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
    Duty Responsible, IndicatorForm Form)
{
    /// <summary>
    /// A management target for criteria whose text names no number (chỉ tiêu quản lý, suy ra): always shown as derived,
    /// never as the plan's own; null where none is proposed.
    /// </summary>
    public decimal? ProposedTarget { get; init; }

    /// <summary>What one that counts is called: "hồ sơ trực tuyến"; empty: as the kind of fact is called.</summary>
    public string CountedAs { get; init; } = "";

    /// <summary>Last day in force of what it follows: movements that end later take a later version; null while in force.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Groups of words (folded) by which a criterion's text proposes this indicator; all words of one group must stand in it.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    /// <summary>What is excluded, in words; null where nothing is.</summary>
    public string? Excluded => Form is CountingForm form
        && string.Join("; ", [.. form.Exclusions.Select(e => e.Reason), .. form.DeclaredExclusion is { } secret ? [secret] : Array.Empty<string>()]) is { Length: > 0 } said
        ? said + "."
        : null;
}

/// <summary>A version of an indicator as it stands in the database: what movements are bound to and roll-ups are kept by.</summary>
public sealed record BoundIndicator(IndicatorId Id, Indicator Indicator);

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>Càng cao càng tốt.</summary>
    Up,
    /// <summary>Càng thấp càng tốt.</summary>
    Down,
}
