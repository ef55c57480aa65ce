using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

public readonly record struct SnapshotId(Guid Value)
{
    public static SnapshotId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// Figures as they stood (số liệu đến ngày …): values, definitions, bindings and the hashes of the files behind them,
/// frozen. Written once; what comes late goes into the next one.
/// </summary>
/// <param name="Content">A <see cref="FrozenFigures"/> in JSON, byte for byte what a later run is held against.</param>
/// <param name="Hash">SHA-256 of the content, in lower-case hex.</param>
public sealed record Snapshot(SnapshotId Id, MovementId Movement, Guid CommuneId, DateOnly AsOf, string Content, string Hash, Deed By) : IOfCommune;

/// <summary>Snapshots of the present scope, and the files that figures rest on.</summary>
public interface ISnapshots
{
    Task Add(Snapshot snapshot, CancellationToken stop);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<Snapshot>> Of(MovementId movement, CancellationToken stop);

    /// <summary>Of each movement of the commune and each year before this one the newest; the latest day first.</summary>
    Task<IReadOnlyList<Snapshot>> BeforeYear(int year, UnitId commune, CancellationToken stop);

    Task<Snapshot?> Find(SnapshotId id, CancellationToken stop);

    /// <summary>Files committed and not undone that brought facts of these kinds, in the order of their commit.</summary>
    Task<IReadOnlyList<FrozenInput>> FilesBehind(UnitId commune, IReadOnlyCollection<string> kinds, CancellationToken stop);
}
