using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>The sources of the commune in scope.</summary>
public sealed class ListSources(ThiDuaDb db)
{
    /// <summary>All of them, by the alphabet.</summary>
    public async Task<IReadOnlyList<Source>> All(CancellationToken stop) =>
        [.. (await db.Set<SourceRow>().AsNoTracking().ToListAsync(stop)).Select(s => s.Source).OrderBy(s => s.Name, Vietnamese.ByAlphabet)];

    /// <returns>Null where this scope has no such source.</returns>
    public async Task<Source?> One(SourceId id, CancellationToken stop) =>
        (await db.Set<SourceRow>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop))?.Source;
}
