using Npgsql;
using ThiDua.Law;

namespace ThiDua.Storage.Database;

/// <summary>Brings a database up to this version's schema; several processes that start at once wait for each other.</summary>
public sealed class Migrator(NpgsqlDataSource database, IReadOnlyList<Migration> migrations)
{
    private const long Lock = 0x7468_6964_7561; // "thidua"

    public Migrator(NpgsqlDataSource database) : this(database, Migration.BuiltIn) { }

    /// <returns>How many steps were taken.</returns>
    /// <exception cref="RefusedException">The database is newer than this version, or a step it took was edited since.</exception>
    public async Task<int> Run(CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await Do(connection, $"SELECT pg_advisory_lock({Lock})", stop);
        try
        {
            return await Climb(connection, stop);
        }
        finally
        {
            await Do(connection, $"SELECT pg_advisory_unlock({Lock})", CancellationToken.None);
        }
    }

    private async Task<int> Climb(NpgsqlConnection connection, CancellationToken stop)
    {
        await Do(connection, """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number integer PRIMARY KEY, name text NOT NULL, hash text NOT NULL,
                applied_at timestamptz NOT NULL DEFAULT now())
            """, stop);
        var taken = await Taken(connection, stop);
        Check(taken);
        var missing = migrations.Where(m => !taken.ContainsKey(m.Number)).ToList();
        foreach (var migration in missing) await Take(connection, migration, stop);
        if (missing.Count > 0) await connection.ReloadTypesAsync(stop);
        return missing.Count;
    }

    private void Check(Dictionary<int, string> taken)
    {
        var known = migrations.ToDictionary(m => m.Number);
        foreach (var (number, hash) in taken)
        {
            if (!known.TryGetValue(number, out var migration))
            {
                throw new RefusedException(
                    $"Dữ liệu này thuộc một phiên bản ThiDua mới hơn (bước {number:D4}). Đề nghị dùng phiên bản ThiDua mới hơn hoặc thư mục dữ liệu khác.");
            }

            if (!string.Equals(hash, migration.Hash, StringComparison.Ordinal))
            {
                throw new RefusedException(
                    $"Cấu trúc dữ liệu không khớp với phiên bản ThiDua này (bước {number:D4} đã bị sửa). Đề nghị dùng đúng phiên bản đã tạo dữ liệu hoặc thư mục dữ liệu khác.");
            }
        }
    }

    private static async Task Take(NpgsqlConnection connection, Migration migration, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await Do(connection, migration.Sql, stop);
        await using var note = new NpgsqlCommand(
            "INSERT INTO schema_migration (number, name, hash) VALUES ($1, $2, $3)", connection)
        {
            Parameters = { new() { Value = migration.Number }, new() { Value = migration.Name }, new() { Value = migration.Hash } },
        };
        await note.ExecuteNonQueryAsync(stop);
        await transaction.CommitAsync(stop);
    }

    private static async Task<Dictionary<int, string>> Taken(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var query = new NpgsqlCommand("SELECT number, hash FROM schema_migration", connection);
        await using var rows = await query.ExecuteReaderAsync(stop);
        var taken = new Dictionary<int, string>();
        while (await rows.ReadAsync(stop)) taken.Add(rows.GetInt32(0), rows.GetString(1));
        return taken;
    }

    private static async Task Do(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }
}
