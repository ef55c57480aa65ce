using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>Forgets which columns of a source were which fields: the next file is mapped anew.</summary>
public sealed class ForgetMapping(ThiDuaDb db)
{
    /// <returns>False where this scope has no such source.</returns>
    public async Task<bool> Of(SourceId id, CancellationToken stop)
    {
        if (await db.Set<SourceRow>().SingleOrDefaultAsync(s => s.Id == id, stop) is not { } source) return false;
        source.Forget();
        await db.SaveChangesAsync(stop);
        return true;
    }
}
