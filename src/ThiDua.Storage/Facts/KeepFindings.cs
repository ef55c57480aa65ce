using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace ThiDua.Storage.Facts;

/// <summary>Keeps beside a batch what was found on the way: problems, months, and what it rests on; what an earlier run found goes.</summary>
internal static class KeepFindings
{
    public static async Task Of(ThiDuaDb db, BatchRow batch, TakenRows taken, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await Forget(connection, batch, stop);
        await Problems(connection, batch, taken, stop);
        await Months(connection, batch, taken, stop);
        await Rests(connection, batch, taken, stop);
    }

    private static async Task Forget(NpgsqlConnection connection, BatchRow batch, CancellationToken stop)
    {
        foreach (var table in new[] { "batch_problem", "batch_month", "batch_rest" })
        {
            await using var command = new NpgsqlCommand($"DELETE FROM {table} WHERE batch_id = $1 AND commune_id = $2", connection)
            {
                Parameters = { new() { Value = batch.Id.Value }, new() { Value = batch.CommuneId } },
            };
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    private static async Task Problems(NpgsqlConnection connection, BatchRow batch, TakenRows taken, CancellationToken stop)
    {
        await using var rows = await connection.BeginBinaryImportAsync("""
            COPY batch_problem (batch_id, place, commune_id, sheet, line, column_number, field, rule, blocks, message) FROM STDIN (FORMAT BINARY)
            """, stop);
        for (var place = 0; place < taken.Problems.Count; place++)
        {
            var problem = taken.Problems[place];
            await rows.StartRowAsync(stop);
            await rows.WriteAsync(batch.Id.Value, NpgsqlDbType.Uuid, stop);
            await rows.WriteAsync(place + 1, NpgsqlDbType.Integer, stop);
            await rows.WriteAsync(batch.CommuneId, NpgsqlDbType.Uuid, stop);
            await rows.WriteAsync(problem.Sheet, NpgsqlDbType.Integer, stop);
            await rows.WriteAsync(problem.Line, NpgsqlDbType.Integer, stop);
            await rows.WriteAsync(problem.Column, NpgsqlDbType.Integer, stop);
            if (problem.Field is null) await rows.WriteNullAsync(stop);
            else await rows.WriteAsync(problem.Field, NpgsqlDbType.Text, stop);
            await rows.WriteAsync(problem.Rule, NpgsqlDbType.Text, stop);
            await rows.WriteAsync(problem.Blocks, NpgsqlDbType.Boolean, stop);
            await rows.WriteAsync(problem.Message.Replace('\0', ' '), NpgsqlDbType.Text, stop);
        }

        await rows.CompleteAsync(stop);
    }

    private static async Task Months(NpgsqlConnection connection, BatchRow batch, TakenRows taken, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("""
            INSERT INTO batch_month (batch_id, commune_id, month, rows) SELECT $1, $2, m, r FROM unnest($3, $4) t(m, r)
            """, connection)
        {
            Parameters =
            {
                new() { Value = batch.Id.Value }, new() { Value = batch.CommuneId },
                new() { Value = taken.Months.Keys.ToArray() }, new() { Value = taken.Months.Values.ToArray() },
            },
        };
        await command.ExecuteNonQueryAsync(stop);
    }

    private static async Task Rests(NpgsqlConnection connection, BatchRow batch, TakenRows taken, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("""
            INSERT INTO batch_rest (batch_id, commune_id, rests_on, rows) SELECT $1, $2, b, r FROM unnest($3, $4) t(b, r)
            """, connection)
        {
            Parameters =
            {
                new() { Value = batch.Id.Value }, new() { Value = batch.CommuneId },
                new() { Value = taken.RestsOn.Keys.ToArray() }, new() { Value = taken.RestsOn.Values.ToArray() },
            },
        };
        await command.ExecuteNonQueryAsync(stop);
    }
}
