using ThiDua.Criteria;

namespace ThiDua.Papers;

/// <summary>Watches the snapshots that papers take figures from: a newer one says otherwise.</summary>
public sealed class WatchSnapshots(ISnapshots snapshots) : IWatchSources
{
    private const string Newest = "snapshot:";

    // What is compared with stands for its own year: figures of later years leave it as it is.
    private const string OfItsYear = "snapshot-of-year:";

    /// <summary>How a footnote names the snapshot whose figures are reported.</summary>
    public static string NameOf(Snapshot snapshot) => $"{Newest}{snapshot.Id.Value}";

    /// <summary>How a footnote names the snapshot of an earlier year that is compared with.</summary>
    public static string NameOfYears(Snapshot snapshot) => $"{OfItsYear}{snapshot.Id.Value}";

    public async Task<string?> WhatChanged(string source, CancellationToken stop)
    {
        var ofItsYear = source.StartsWith(OfItsYear, StringComparison.Ordinal);
        if (!ofItsYear && !source.StartsWith(Newest, StringComparison.Ordinal)) return null;
        if (!Guid.TryParse(source[(source.IndexOf(':', StringComparison.Ordinal) + 1)..], out var id) || await snapshots.Find(new SnapshotId(id), stop) is not { } used)
            return "Bản chốt số liệu mà văn bản dẫn chiếu không còn.";

        var newest = (await snapshots.Of(used.Movement, stop)).First(one => !ofItsYear || one.AsOf.Year == used.AsOf.Year);
        return newest.Id == used.Id || newest.Hash == used.Hash ? null
            : $"Văn bản dùng số liệu chốt đến ngày {used.AsOf:dd/MM/yyyy}; sau đó đã có bản chốt mới đến ngày {newest.AsOf:dd/MM/yyyy}.";
    }
}
