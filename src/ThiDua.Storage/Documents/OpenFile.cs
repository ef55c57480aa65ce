using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

/// <summary>Opens a file that the present scope may see.</summary>
public sealed class OpenFile(ThiDuaDb db, IFileStore files)
{
    /// <returns>The file and its checked bytes; null where this scope has no such file.</returns>
    public async Task<(StoredFile File, Stream Content)?> Of(StoredFileId id, CancellationToken stop)
    {
        var file = await db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, stop);
        return file is null ? null : (file, await files.Open(file.Hash, stop));
    }
}
