using Npgsql;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Gives tables of large files the indexes that their kind has and proves whose and of which days they are, while others read
/// and write, and drops those that hold nothing any more; until then questions read the tables through.
/// </summary>
internal sealed class TendLargeFiles(NpgsqlDataSource database)
{
    private const long OneAtATime = 0x7468_6964_7561_6c66; // any number, the same for all that do this
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    public async Task Run(CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        // Asked for again and again: an index waits for all who wait within a question, and would wait for this one.
        while (await Ask(connection, $"SELECT pg_try_advisory_lock({OneAtATime})", stop) is not true) await Task.Delay(Between, stop);
        try
        {
            foreach (var kind in TableOfAFile.Divided.Select(FactKind.Of))
            {
                foreach (var table in await TablesOf(connection, kind, stop)) await Tend(connection, kind, table, stop);
            }
        }
        finally
        {
            await Ask(connection, $"SELECT pg_advisory_unlock({OneAtATime})", CancellationToken.None);
        }
    }

    private static async Task Tend(NpgsqlConnection connection, FactKind kind, string table, CancellationToken stop)
    {
        if (await Ask(connection, $"SELECT EXISTS (SELECT FROM {table})", stop) is not true)
        {
            await Drop(connection, table, stop);
            return;
        }

        await Prove(connection, table, stop);
        await Index(connection, kind, table, stop);
    }

    // Only then do questions go by what the table says of itself.
    private static async Task Prove(NpgsqlConnection connection, string table, CancellationToken stop)
    {
        var open = await Ask(connection, $"SELECT string_agg('VALIDATE CONSTRAINT ' || quote_ident(conname), ', ') FROM pg_constraint WHERE conrelid = '{table}'::regclass AND NOT convalidated", stop);
        if (open is string validate) await Ask(connection, $"ALTER TABLE {table} {validate}", stop);
    }

    private static async Task Index(NpgsqlConnection connection, FactKind kind, string table, CancellationToken stop)
    {
        if (await Ask(connection, $"SELECT count(*) FROM pg_index WHERE indrelid = '{table}'::regclass AND indisvalid", stop) is >= 2L) return;
        // Names of their own, so that what a crash left half made is found and made anew.
        foreach (var (name, what) in new[] { ("day", $"(commune_id, {kind.Day})"), ("stable", "USING brin (stable_on) WITH (pages_per_range = 4)") })
        {
            await Ask(connection, $"DROP INDEX CONCURRENTLY IF EXISTS {table}_{name}", stop);
            await Ask(connection, $"CREATE INDEX CONCURRENTLY {table}_{name} ON {table} {what}", stop);
        }

        await Ask(connection, $"ANALYZE {table}", stop);
    }

    // Its rows were undone, or later exports took them over; none comes in again. Nobody waits long for it: another time will do.
    private static async Task Drop(NpgsqlConnection connection, string table, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        try
        {
            await Ask(connection, "SET LOCAL lock_timeout = '100ms'", stop);
            await Ask(connection, $"DROP TABLE {table}", stop);
            await transaction.CommitAsync(stop);
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            await transaction.RollbackAsync(stop);
        }
    }

    private static async Task<List<string>> TablesOf(NpgsqlConnection connection, FactKind kind, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = $1::regclass AND inhrelid <> ($1 || '_common')::regclass ORDER BY inhrelid", connection)
        {
            Parameters = { new() { Value = TableOfAFile.AllOf(kind) } },
        };
        var tables = new List<string>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) tables.Add(row.GetString(0));
        return tables;
    }

    private static async Task<object?> Ask(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync(stop);
    }
}
