using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

/// <summary>Opens an uploaded plan, or one of its drawn pages, for who may see it.</summary>
public sealed class OpenUpload(ThiDuaDb db, OpenFile open, IFileStore files)
{
    /// <returns>The file with its checked bytes; null where this scope has no such upload.</returns>
    public async Task<(StoredFile File, Stream Content)?> Of(UploadId id, CancellationToken stop)
    {
        var upload = await db.Set<Upload>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, stop);
        return upload is null ? null : await open.Of(upload.FileId, stop);
    }

    /// <returns>The picture of a page; null where this scope has none.</returns>
    public async Task<Stream?> Page(UploadId id, int number, CancellationToken stop)
    {
        var page = await db.Set<ReadingPageRow>().AsNoTracking().SingleOrDefaultAsync(p => p.UploadId == id && p.Page == number, stop);
        return page is null ? null : await files.Open(page.Hash, stop);
    }
}
