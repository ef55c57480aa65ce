using Npgsql;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>Gives tables of large files the indexes that their kind has; until then questions read them through.</summary>
internal sealed class IndexLargeFiles(NpgsqlDataSource database)
{
    public async Task Run(CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        foreach (var kind in TableOfAFile.Divided.Select(FactKind.Of))
        {
            foreach (var table in await WithoutIndex(connection, kind, stop))
            {
                await using var make = new NpgsqlCommand(
                    $"CREATE INDEX ON {table} (commune_id, {kind.Day}); CREATE INDEX ON {table} USING brin (stable_on) WITH (pages_per_range = 4); ANALYZE {table}", connection)
                {
                    CommandTimeout = 0,
                };
                await make.ExecuteNonQueryAsync(stop);
            }
        }
    }

    private static async Task<List<string>> WithoutIndex(NpgsqlConnection connection, FactKind kind, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("""
            SELECT inhrelid::regclass::text FROM pg_inherits
            WHERE inhparent = $1::regclass AND inhrelid <> ($1 || '_common')::regclass AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = inhrelid)
            """, connection)
        {
            Parameters = { new() { Value = TableOfAFile.AllOf(kind) } },
        };
        var tables = new List<string>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) tables.Add(row.GetString(0));
        return tables;
    }
}
