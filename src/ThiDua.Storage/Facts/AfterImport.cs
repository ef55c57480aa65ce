using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>
/// What follows once a file is in: sums of what the commune's movements are measured by, and, behind the person's back, a
/// look for signs in what is new and summaries of the blocks the import filled. Without it figures are as right, only later.
/// </summary>
public sealed class AfterImport(ThiDuaDb db, EnqueueJob enqueue, KeepSumsOfMovements keep)
{
    /// <summary>The job that looks for signs in what is new; see <see cref="Criteria.Radar.RunRadarJob"/>.</summary>
    public const string RadarJob = "run-radar";

    /// <summary>The job that summarises new blocks of facts; see <see cref="SummarizeBlocksJob"/>.</summary>
    public const string BlocksJob = "summarize-blocks";

    /// <summary>Has both jobs done once the caller's changes are saved; for files that come one after the other once for all.</summary>
    internal async Task Queue(UnitId commune, CancellationToken stop)
    {
        var waiting = await db.Set<Job>()
            .Where(j => j.CommuneId == commune.Value && j.Attempts == 0 && j.DoneAt == null && j.FailedAt == null && (j.Kind == RadarJob || j.Kind == BlocksJob))
            .Select(j => j.Kind).ToListAsync(stop);
        if (!waiting.Contains(BlocksJob, StringComparer.Ordinal)) enqueue.For(BlocksJob, commune, new NothingToTell());
        if (!waiting.Contains(RadarJob, StringComparer.Ordinal)) enqueue.For(RadarJob, commune, new NothingToTell());
    }

    // The file is in: whoever gives up waiting now must not be told that it is not.
    internal Task Of(UnitId commune) => keep.Of(commune, CancellationToken.None);
}

/// <summary>The radar looks at all movements that run, and summaries are made of all that is new.</summary>
internal sealed record NothingToTell;
