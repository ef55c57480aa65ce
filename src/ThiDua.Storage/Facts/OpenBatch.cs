using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Facts;

/// <summary>Opens a batch of the present scope for a change, alone: the commune's facts are locked until the transaction ends.</summary>
public sealed class OpenBatch(ThiDuaDb db)
{
    /// <exception cref="RefusedException">This scope has no such batch.</exception>
    internal async Task<(BatchRow Batch, FileHash Hash)> Of(BatchId id, CancellationToken stop)
    {
        var commune = await db.Set<BatchRow>().AsNoTracking().Where(b => b.Id == id).Select(b => (Guid?)b.CommuneId).SingleOrDefaultAsync(stop)
            ?? throw RefusedException.NothingInSight("Không tìm thấy lần nhập này. Đề nghị mở lại từ danh sách các lần nhập.");
        await FactLock.Take((NpgsqlConnection)db.Database.GetDbConnection(), new UnitId(commune), stop);
        var batch = await db.Set<BatchRow>().SingleAsync(b => b.Id == id, stop); // as it stands now that nobody else changes it
        await db.Entry(batch).ReloadAsync(stop);
        var hash = await db.Set<StoredFile>().AsNoTracking().Where(f => f.Id == batch.FileId).Select(f => f.Hash).SingleAsync(stop);
        return (batch, hash);
    }
}
