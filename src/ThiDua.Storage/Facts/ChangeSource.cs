using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Changes what is known of a source; what it brought stays.</summary>
public sealed class ChangeSource(ThiDuaDb db)
{
    /// <returns>False where this scope has no such source.</returns>
    public async Task<bool> To(SourceId id, string name, Duty owes, bool everyMonth, CancellationToken stop)
    {
        if (await db.Set<SourceRow>().SingleOrDefaultAsync(s => s.Id == id, stop) is not { } source) return false;
        source.Change(await SourceNames.Free(db, name, id, stop), owes, everyMonth);
        await db.SaveChangesAsync(stop);
        return true;
    }
}
