using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Movements;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Takes a file into the figures (nhập): rows, what they replace, and all sums in one transaction, so that a crash at any
/// moment leaves everything or nothing.
/// </summary>
public sealed class CommitBatch(ThiDuaDb db, OpenBatch open, GoThroughFile through, Acting acting, TimeProvider clock, AfterImport after)
{
    /// <param name="rows">Told from time to time how many rows were gone through.</param>
    /// <exception cref="ThiDua.Law.RefusedException">There is no such batch in scope, it is not mapped, or it is in the figures already.</exception>
    /// <exception cref="ThiDua.Documents.UnreadableException">The file cannot be read.</exception>
    public async Task<BatchCounts> Run(BatchId id, CancellationToken stop, Action<long>? rows = null)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var (batch, hash) = await open.Of(id, stop);
        batch.MustNotBeIn();
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var taken = await through.Run(connection, batch, hash, write: true, rows ?? (_ => { }), stop);
        var kind = FactKind.Of(batch.Kind!);
        var lost = await ReplaceOldRows.Of(connection, kind, batch, taken.ChangedKeys, stop);
        await SumUp.Changed(connection, new(batch.CommuneId), kind, [.. taken.Touched, .. lost], stop, taken.Sums);
        batch.WasCommitted(taken.Totals, new Deed(clock.GetUtcNow(), acting.Account ?? Guid.Empty, acting.Name));
        await KeepFindings.Of(db, batch, taken, stop);
        await after.Queue(new(batch.CommuneId), stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        await after.Of(new(batch.CommuneId));
        return taken.Totals.Counts;
    }
}
