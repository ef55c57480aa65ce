using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;

namespace ThiDua.Storage.Awards;

/// <summary>The records of merit of the present scope.</summary>
internal sealed class MeritRecordsInDatabase(ThiDuaDb db) : IMeritRecords
{
    public Task<MeritEntry?> Find(MeritEntryId id, CancellationToken stop) => db.Set<MeritEntry>().SingleOrDefaultAsync(e => e.Id == id, stop);

    public async Task<IReadOnlyList<MeritEntry>> Of(Candidate candidate, CancellationToken stop)
    {
        var subject = candidate.Key;
        return await db.Set<MeritEntry>().Where(e => e.Subject == subject).OrderByDescending(e => e.From).ThenByDescending(e => e.Id).ToListAsync(stop);
    }

    public async Task<ILookup<string, MeritEntry>> All(CancellationToken stop) =>
        (await db.Set<MeritEntry>().AsNoTracking().Where(e => e.StruckOut == null).OrderBy(e => e.From).ToListAsync(stop)).ToLookup(e => e.Subject, StringComparer.Ordinal);

    public void Add(MeritEntry entry) => db.Add(entry);

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);
}
