using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Facts;

/// <summary>Takes a whole file out of the figures again (hủy lần nhập): what it brought goes, what it replaced comes back.</summary>
public sealed class UndoBatch(ThiDuaDb db, OpenBatch open, AfterImport after, Acting acting, TimeProvider clock)
{
    /// <exception cref="RefusedException">It is not in the figures, no reason is given, or a later file rests on it.</exception>
    public async Task Run(BatchId id, string reason, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Chưa ghi lý do hủy lần nhập. Đề nghị ghi lý do.");
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var (batch, _) = await open.Of(id, stop);
        if (batch.State is not BatchState.Committed) throw new RefusedException("Lần nhập này không nằm trong số liệu nên không có gì để hủy.");
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await NothingLaterMayRestOn(connection, batch, stop);
        var kind = FactKind.Of(batch.Kind!);
        var touched = new List<DateOnly>(await TakeOut(connection, kind, batch, stop));
        touched.AddRange(await BringBack(connection, kind, batch, stop));
        await SumUp.Changed(connection, new(batch.CommuneId), kind, touched, stop);
        batch.WasUndone(new Deed(clock.GetUtcNow(), acting.Account ?? Guid.Empty, acting.Name), reason.Trim());
        after.QueueBlocks(new(batch.CommuneId));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    private static async Task NothingLaterMayRestOn(NpgsqlConnection connection, BatchRow batch, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand($"""
            SELECT s.name, b.received ->> 'at' FROM batch b JOIN stored_file s ON s.id = b.file_id
            WHERE b.commune_id = $1 AND b.state = 'Committed' AND b.number <> $2
              AND (EXISTS (SELECT FROM batch_rest r WHERE r.batch_id = b.id AND r.commune_id = $1 AND r.rests_on = $2)
                OR b.number IN (SELECT p.closed_by FROM fact_{FactKind.Of(batch.Kind!).Name}_past p WHERE p.commune_id = $1 AND p.batch = $2))
            ORDER BY b.number DESC LIMIT 1
            """, connection)
        {
            Parameters = { new() { Value = batch.CommuneId }, new() { Value = batch.Number } },
        };
        if (await command.ExecuteScalarAsync(stop) is string later)
            throw new RefusedException($"Tệp nhập sau “{later}” dựa trên số liệu của tệp này. Đề nghị hủy lần nhập đó trước.");
    }

    private static async Task<IReadOnlyList<DateOnly>> TakeOut(NpgsqlConnection connection, FactKind kind, BatchRow batch, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand($"""
            WITH gone AS (DELETE FROM fact_{kind.Name} WHERE commune_id = $1 AND batch = $2 RETURNING {kind.Day} AS day)
            SELECT DISTINCT date_trunc('month', day::timestamp)::date FROM gone
            """, connection)
        {
            Parameters = { new() { Value = batch.CommuneId }, new() { Value = batch.Number } },
        };
        return await ReplaceOldRows.Days(command, stop);
    }

    private static async Task<IReadOnlyList<DateOnly>> BringBack(NpgsqlConnection connection, FactKind kind, BatchRow batch, CancellationToken stop)
    {
        var columns = FactEncoder.Columns(kind);
        await using var command = new NpgsqlCommand($"""
            WITH back AS (DELETE FROM fact_{kind.Name}_past WHERE commune_id = $1 AND closed_by = $2 RETURNING *),
            again AS (INSERT INTO fact_{kind.Name} ({columns}) SELECT {columns} FROM back)
            SELECT DISTINCT date_trunc('month', {kind.Day}::timestamp)::date FROM back
            """, connection)
        {
            Parameters = { new() { Value = batch.CommuneId }, new() { Value = batch.Number } },
        };
        return await ReplaceOldRows.Days(command, stop);
    }
}
