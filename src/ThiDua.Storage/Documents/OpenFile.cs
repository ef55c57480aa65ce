using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Law;

namespace ThiDua.Storage.Documents;

/// <summary>Opens a file that the present scope may see.</summary>
public sealed class OpenFile(ThiDuaDb db, IFileStore files)
{
    /// <exception cref="RefusedException">Its bytes were withdrawn, are missing or were changed on disk.</exception>
    /// <returns>The file and its checked bytes; null where this scope has no such file.</returns>
    public async Task<(StoredFile File, Stream Content)?> Of(StoredFileId id, CancellationToken stop)
    {
        var file = await db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, stop);
        if (file is { WithdrawnBecause: { } because })
            throw new RefusedException($"Tệp “{file.Name}” đã được gỡ khỏi kho lưu trữ: {because}. Nếu cần, đề nghị hỏi người phụ trách bảo vệ bí mật nhà nước.");
        return file is null ? null : (file, await files.Open(file.Hash, stop));
    }
}
