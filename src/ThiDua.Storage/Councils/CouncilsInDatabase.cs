using Microsoft.EntityFrameworkCore;
using ThiDua.Councils;

namespace ThiDua.Storage.Councils;

/// <summary>The councils of the present scope.</summary>
internal sealed class CouncilsInDatabase(ThiDuaDb db) : ICouncils
{
    public Task<Council?> Find(CouncilId id, CancellationToken stop) => db.Set<Council>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop);

    public async Task<IReadOnlyList<Council>> All(CancellationToken stop) => await db.Set<Council>().AsNoTracking().OrderByDescending(c => c.From).ToListAsync(stop);

    public Task Add(Council council, CancellationToken stop)
    {
        db.Add(council);
        return db.SaveChangesAsync(stop);
    }

    public Task Change(CouncilId id, Action<Council> change, CancellationToken stop) => db.ChangeLocked(
        db.Set<Council>().FromSql($"SELECT * FROM council WHERE id = {id.Value} FOR NO KEY UPDATE"),
        "Không tìm thấy Hội đồng này. Đề nghị mở lại từ danh sách.",
        council => { change(council); return Task.CompletedTask; }, stop);
}
