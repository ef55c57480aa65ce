using Npgsql;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Summarises the blocks that an import filled, so that facts which may still change are found without reading all.
/// After the transaction: it holds back other imports while it lasts, and without it figures are as right, only later.
/// </summary>
internal static class SummariseBlocks
{
    public static async Task Of(NpgsqlDataSource database, FactKind kind, CancellationToken stop)
    {
        await using var command = database.CreateCommand("""
            SELECT count(brin_summarize_new_values(i.indexrelid)) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
            WHERE a.amname = 'brin' AND c.relkind = 'i' AND i.indrelid IN (SELECT relid FROM pg_partition_tree($1::regclass))
            """);
        command.Parameters.Add(new() { Value = "fact_" + kind.Name });
        await command.ExecuteNonQueryAsync(stop);
    }
}
