using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Takes a large file of a pushing system in at once and has the rest done in the background.</summary>
public sealed class BringLater(ThiDuaDb db, ReceiveBatch receive, SettleSource settle, QueueBatch queue, ListBroughtFiles files)
{
    /// <param name="commune">Checked already; the scope is limited to it.</param>
    /// <param name="dryRun">Only has it looked through.</param>
    /// <returns>The batch, whose work is queued.</returns>
    /// <exception cref="RefusedException">The columns are not clear; a person has to choose them once on the page.</exception>
    /// <exception cref="ThiDua.Documents.UnreadableException">It is no table.</exception>
    public async Task<BatchId> From(UnitId commune, SourceId source, string name, Stream content, bool dryRun, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var id = await receive.Quietly(commune, source, name, "", content, stop);
        if (await files.One(id, stop) is { Mapping: null } file) throw BringAtOnce.ColumnsNotClear(file.Name);
        await settle.For(id, stop);
        if (dryRun) await queue.ToCheck(id, stop);
        else await queue.ToCommit(id, stop);
        await transaction.CommitAsync(stop);
        return id;
    }
}
