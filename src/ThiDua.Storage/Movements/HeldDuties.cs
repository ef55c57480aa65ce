using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Movements;

/// <summary>Which duties somebody holds in a commune.</summary>
internal sealed class HeldDuties(ThiDuaDb db) : IHeldDuties
{
    public async Task<IReadOnlySet<Duty>> In(UnitId commune, DateOnly day, CancellationToken stop) =>
        (await db.GrantsIn(commune, day).Select(g => g.Duty).Distinct().ToListAsync(stop)).ToHashSet();
}

/// <summary>The grants in force.</summary>
internal static class GrantsInForce
{
    public static IQueryable<DutyGrantRow> GrantsIn(this ThiDuaDb db, UnitId commune, DateOnly day) => db.Set<DutyGrantRow>().AsNoTracking()
        .Where(g => g.CommuneId == commune.Value && g.ValidFrom <= day && (g.ValidUntil == null || g.ValidUntil >= day));
}
