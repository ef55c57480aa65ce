using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

/// <summary>What a draft was read from, as the review shows it.</summary>
public sealed record ReviewedSource(
    UploadId Upload, string FileName, DocumentText Text, IReadOnlyList<ReadFinding> Findings, IReadOnlyList<DrawnPage> Pages);

/// <summary>Finds the source of a draft.</summary>
public sealed class FindSource(ThiDuaDb db)
{
    /// <returns>Null where this scope has no such upload, or it was not read.</returns>
    public async Task<ReviewedSource?> Of(UploadId id, CancellationToken stop)
    {
        var found = await db.Set<ReadingRow>().AsNoTracking().Where(row => row.UploadId == id)
            .Join(db.Set<Upload>(), row => row.UploadId, upload => upload.Id, (row, upload) => new { row, upload.FileId })
            .Join(db.Set<StoredFile>(), both => both.FileId, file => file.Id, (both, file) => new { both.row, file.Name })
            .SingleOrDefaultAsync(stop);
        if (found is null) return null;

        var pages = await db.Set<ReadingPageRow>().AsNoTracking().Where(page => page.UploadId == id).OrderBy(page => page.Page).ToListAsync(stop);
        return new(id, found.Name, found.row.Lines, found.row.Content.Findings, [.. pages.Select(page => new DrawnPage(page.Page, page.Width, page.Height, page.Hash))]);
    }
}
