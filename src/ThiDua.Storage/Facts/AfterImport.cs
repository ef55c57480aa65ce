using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>
/// What makes figures quick, once a file is in: sums of what the commune's movements are measured by, and summaries of the
/// blocks the import filled, by which facts that may still change are found. Without it figures are as right, only later.
/// </summary>
public sealed class AfterImport(ThiDuaDb db, EnqueueJob enqueue, NpgsqlDataSource database, KeepSumsOfMovements keep)
{
    /// <summary>The job that looks for signs in what is new; see <see cref="Criteria.Radar.RunRadarJob"/>.</summary>
    public const string RadarJob = "run-radar";

    /// <summary>Has the radar look, once the caller's changes are saved; files that come one after the other are looked at together.</summary>
    internal async Task QueueRadar(UnitId commune, CancellationToken stop)
    {
        var waits = await db.Set<Job>().AnyAsync(j => j.Kind == RadarJob && j.CommuneId == commune.Value && j.Attempts == 0 && j.DoneAt == null && j.FailedAt == null, stop);
        if (!waits) enqueue.For(RadarJob, commune, new RadarWork());
    }

    internal async Task Of(UnitId commune, FactKind kind)
    {
        // The file is in: whoever gives up waiting now must not be told that it is not.
        await keep.Of(commune, CancellationToken.None);
        await using var command = database.CreateCommand("""
            SELECT count(brin_summarize_new_values(i.indexrelid)) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
            WHERE a.amname = 'brin' AND c.relkind = 'i' AND i.indrelid IN (SELECT relid FROM pg_partition_tree($1::regclass))
            """);
        command.Parameters.Add(new() { Value = "fact_" + kind.Name });
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}

/// <summary>Nothing has to be told: the radar looks at all movements that run.</summary>
public sealed record RadarWork;
