using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Facts;

/// <summary>The files of figures that were brought in, the newest first.</summary>
public sealed class ListBroughtFiles(ThiDuaDb db)
{
    /// <param name="source">Only of this source; null for all.</param>
    /// <param name="month">Only those that hold rows of the month of this day; null for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<BroughtFile> Files, int Total)> Of(SourceId? source, DateOnly? month, int page, int size, CancellationToken stop)
    {
        var batches = db.Set<BatchRow>().AsNoTracking();
        if (source is not null) batches = batches.Where(b => b.SourceId == source);
        if (month is { } day)
        {
            var first = new DateOnly(day.Year, day.Month, 1);
            batches = batches.Where(b => db.Set<BatchMonthRow>().Any(m => m.BatchId == b.Id && m.Month == first));
        }

        var total = await batches.CountAsync(stop);
        return (await Shown(await batches.OrderByDescending(b => b.Number).Skip((page - 1) * size).Take(size).ToListAsync(stop), stop), total);
    }

    /// <returns>Null where this scope has no such file.</returns>
    public async Task<BroughtFile?> One(BatchId id, CancellationToken stop) =>
        (await Shown(await db.Set<BatchRow>().AsNoTracking().Where(b => b.Id == id).ToListAsync(stop), stop)).SingleOrDefault();

    // The work is read before the batches: what ends in between then shows as still under way, and is looked at again.
    private async Task<List<BroughtFile>> Shown(List<BatchRow> found, CancellationToken stop)
    {
        var (ids, fileIds) = (found.ConvertAll(b => b.Id), found.ConvertAll(b => b.FileId));
        var jobIds = found.Where(b => b.JobId is not null).Select(b => b.JobId!.Value).ToList();
        var jobs = await db.Set<Job>().AsNoTracking().Where(j => jobIds.Contains(j.Id)).ToDictionaryAsync(j => j.Id, stop);
        var batches = await db.Set<BatchRow>().AsNoTracking().Where(b => ids.Contains(b.Id)).OrderByDescending(b => b.Number).ToListAsync(stop);
        var files = await db.Set<StoredFile>().AsNoTracking().Where(f => fileIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, stop);
        var sources = await db.Set<SourceRow>().AsNoTracking().ToDictionaryAsync(s => s.Id, stop);
        return [.. batches.Select(b => BroughtFile.Of(
            b, files[b.FileId], b.SourceId is { } source ? sources[source].Source : null, b.JobId is { } job ? jobs.GetValueOrDefault(job) : null))];
    }
}
