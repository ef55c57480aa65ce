using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Documents;

/// <summary>An upload as the list shows it.</summary>
/// <param name="Percent">0–100 of the reading.</param>
/// <param name="Sentence">What is being done, or how it ended.</param>
/// <param name="Refusal">Why it was not read; null where it was, or still may be.</param>
/// <param name="IsWithdrawn">Its bytes are no longer kept.</param>
public sealed record ListedUpload(
    UploadId Id, string Name, long Size, string By, DateTimeOffset At, int Percent, string Sentence, string? Refusal, DraftId? Draft,
    bool IsWithdrawn)
{
    public bool IsBeingRead => Draft is null && Refusal is null;
}

/// <summary>The uploads of the commune, the latest first.</summary>
public sealed class ListUploads(ThiDuaDb db)
{
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<ListedUpload> Uploads, int Total)> On(int page, int size, CancellationToken stop)
    {
        var uploads = db.Set<Upload>().AsNoTracking();
        var rows = await uploads
            .Join(db.Set<StoredFile>(), upload => upload.FileId, file => file.Id, (upload, file) => new { upload, file })
            .Join(db.Set<Job>(), row => row.upload.JobId, job => job.Id, (row, job) => new { row.upload, row.file, job })
            .OrderByDescending(row => row.file.UploadedAt).ThenByDescending(row => row.upload.Id)
            .Skip((page - 1) * size).Take(size)
            .ToListAsync(stop);
        return ([.. rows.Select(row => Listed(row.upload, row.file, row.job))], await uploads.CountAsync(stop));
    }

    private static ListedUpload Listed(Upload upload, StoredFile file, Job job) => new(
        upload.Id, file.Name, file.Size, file.UploadedByName, file.UploadedAt,
        job.Percent, job.Sentence, job.FailedAt is null ? null : job.Reason ?? "Không đọc được tệp này.", upload.DraftId, file.WithdrawnAt is not null);
}
