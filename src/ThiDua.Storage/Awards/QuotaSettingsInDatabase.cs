using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Movements;

namespace ThiDua.Storage.Awards;

/// <summary>The quotas of the present scope that were set beside those of plans.</summary>
internal sealed class QuotaSettingsInDatabase(ThiDuaDb db) : IQuotaSettings
{
    public async Task<IReadOnlyList<QuotaTerms>> Of(MovementId movement, CancellationToken stop) =>
        await db.Set<QuotaSetting>().AsNoTracking().Where(s => s.Movement == movement && s.Withdrawn == null).OrderBy(s => s.Id).Select(s => s.Terms).ToListAsync(stop);

    public async Task<IReadOnlyList<QuotaSetting>> All(MovementId movement, CancellationToken stop) =>
        await db.Set<QuotaSetting>().Where(s => s.Movement == movement).OrderBy(s => s.Id).ToListAsync(stop);

    public void Add(QuotaSetting setting) => db.Add(setting);

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);
}
