using Npgsql;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>Summarises the blocks that imports filled, by which facts that may still change are found without reading all others, and tends the tables of large files.</summary>
internal sealed class SummarizeBlocksJob(NpgsqlDataSource database, TendLargeFiles large) : IJobHandler
{
    public string Kind => AfterImport.BlocksJob;

    public async Task Run(Job job, IProgress<JobProgress> progress, CancellationToken stop)
    {
        await using var command = database.CreateCommand("""
            SELECT count(brin_summarize_new_values(i.indexrelid)) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
            WHERE a.amname = 'brin' AND c.relkind = 'i' AND c.relname LIKE 'fact\_%' AND c.relnamespace = current_schema()::regnamespace
            """);
        await command.ExecuteNonQueryAsync(stop);
        await large.Run(stop);
    }
}
