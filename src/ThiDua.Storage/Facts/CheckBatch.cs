using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>The dry run (chạy thử): says what a file would do to the figures and what is wrong with it, and changes none of them.</summary>
public sealed class CheckBatch(ThiDuaDb db, OpenBatch open, GoThroughFile through, TimeProvider clock)
{
    /// <param name="rows">Told from time to time how many rows were gone through.</param>
    /// <exception cref="ThiDua.Law.RefusedException">There is no such batch in scope, it is not mapped, or it is in the figures already.</exception>
    /// <exception cref="ThiDua.Documents.UnreadableException">The file cannot be read.</exception>
    public async Task<BatchCounts> Run(BatchId id, CancellationToken stop, Action<long>? rows = null)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var (batch, hash) = await open.Of(id, stop);
        batch.MustNotBeIn();
        var taken = await through.Run((NpgsqlConnection)db.Database.GetDbConnection(), batch, hash, write: false, rows ?? (_ => { }), stop);
        batch.WasChecked(taken.Totals, clock.GetUtcNow());
        await KeepFindings.Of(db, batch, taken, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return taken.Totals.Counts;
    }
}
