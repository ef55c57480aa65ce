using Npgsql;
using NpgsqlTypes;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>Moves what a batch replaced into the past, with the batch that closed it.</summary>
internal static class ReplaceOldRows
{
    /// <returns>The months that lost a row.</returns>
    public static async Task<IReadOnlyList<DateOnly>> Of(
        NpgsqlConnection connection, FactKind kind, BatchRow batch, IReadOnlyList<(ulong First, ulong Second)> changed, CancellationToken stop)
    {
        if (changed.Count == 0) return [];
        await Name(connection, changed, stop);
        var columns = FactEncoder.Columns(kind);
        await using var command = new NpgsqlCommand($"""
            WITH old AS (
                DELETE FROM fact_{kind.Name} f USING changed_key c
                WHERE f.commune_id = $1 AND f.key_hash = c.key_hash AND f.batch <> $2 RETURNING f.*),
            past AS (INSERT INTO fact_{kind.Name}_past ({columns}, closed_by) SELECT {columns}, $2 FROM old)
            SELECT DISTINCT date_trunc('month', {kind.Day}::timestamp)::date FROM old
            """, connection)
        {
            Parameters = { new() { Value = batch.CommuneId }, new() { Value = batch.Number } },
        };
        return await Days(command, stop);
    }

    internal static async Task<IReadOnlyList<DateOnly>> Days(NpgsqlCommand command, CancellationToken stop)
    {
        var days = new List<DateOnly>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) days.Add(row.GetFieldValue<DateOnly>(0));
        return days;
    }

    private static async Task Name(NpgsqlConnection connection, IReadOnlyList<(ulong First, ulong Second)> changed, CancellationToken stop)
    {
        await using (var make = new NpgsqlCommand("CREATE TEMP TABLE changed_key (key_hash uuid NOT NULL) ON COMMIT DROP", connection))
        {
            await make.ExecuteNonQueryAsync(stop);
        }

        await using (var rows = await connection.BeginBinaryImportAsync("COPY changed_key FROM STDIN (FORMAT BINARY)", stop))
        {
            foreach (var (first, second) in changed)
            {
                await rows.StartRowAsync(stop);
                await rows.WriteAsync(Key(first, second), NpgsqlDbType.Uuid, stop);
            }

            await rows.CompleteAsync(stop);
        }

        await using var count = new NpgsqlCommand("ANALYZE changed_key", connection);
        await count.ExecuteNonQueryAsync(stop);
    }

    private static Guid Key(ulong first, ulong second)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, first);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], second);
        return new(bytes, bigEndian: true);
    }
}
