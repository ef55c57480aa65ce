using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

/// <summary>
/// Takes a file that must not stay out of the store. That it was brought in, by whom and why it went, stays known and
/// stands in the audit log.
/// </summary>
public sealed class WithdrawFile(ThiDuaDb db, DropUnusedBytes drop, TimeProvider clock)
{
    /// <param name="because">One clause, as it is told to whoever asks for the file.</param>
    public async Task Of(StoredFileId id, string because, CancellationToken stop)
    {
        await using var all = await db.Database.BeginTransactionAsync(stop);
        var file = await db.Set<StoredFile>().SingleAsync(f => f.Id == id, stop);
        if (file.WithdrawnAt is null) file.Withdraw(clock.GetUtcNow(), because);
        await db.SaveChangesAsync(stop);
        await drop.Of(file.Hash, because, stop); // before the commit: after a crash the bytes are gone, whatever the row says
        await all.CommitAsync(stop);
    }
}
