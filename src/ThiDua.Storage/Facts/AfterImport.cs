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

    /// <summary>Has both jobs done once the caller's changes are saved; the radar looks at files that come one after the other together.</summary>
    internal async Task Queue(UnitId commune, CancellationToken stop)
    {
        QueueBlocks(commune);
        var waits = await db.Set<Job>().AnyAsync(j => j.Kind == RadarJob && j.CommuneId == commune.Value && j.Attempts == 0 && j.DoneAt == null && j.FailedAt == null, stop);
        if (!waits) enqueue.For(RadarJob, commune, new NothingToTell());
    }

    /// <summary>Has the tables that facts stand in tended once the caller's changes are saved.</summary>
    // One that waits already may be taken before they are, and would not see them.
    internal void QueueBlocks(UnitId commune) => enqueue.For(BlocksJob, commune, new NothingToTell());

    // The file is in: whoever gives up waiting now must not be told that it is not.
    internal Task Of(UnitId commune) => keep.Of(commune, CancellationToken.None);
}

/// <summary>The radar looks at all movements that run, and summaries are made of all that is new.</summary>
internal sealed record NothingToTell;
