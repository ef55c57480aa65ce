using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Ends a system's key at once.</summary>
public sealed class RevokeToken(ThiDuaDb db, TimeProvider clock)
{
    /// <returns>False where this commune has no such key.</returns>
    public async Task<bool> Of(SystemTokenId id, Actor by, CancellationToken stop)
    {
        if (await db.Set<SystemToken>().SingleOrDefaultAsync(t => t.Id == id, stop) is not { } token) return false;
        token.Revoke(clock.GetUtcNow(), by.Name);
        await db.SaveChangesAsync(stop);
        return true;
    }
}
