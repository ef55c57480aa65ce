using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Documents;

/// <summary>
/// Removes bytes to which nothing refers any more. Everybody's references count, for the same bytes are kept once for
/// all communes. Who brings in the same bytes at this very moment has to bring them again.
/// </summary>
public sealed class DropUnusedBytes(ThiDuaDb db, IFileStore files, IAudit audit)
{
    /// <returns>Whether they were removed; false where something refers to them.</returns>
    public async Task<bool> Of(FileHash hash, string because, CancellationToken stop)
    {
        if (await db.Set<StoredFile>().IgnoreQueryFilters().AnyAsync(file => file.Hash == hash && file.WithdrawnAt == null, stop)) return false;
        if (await db.Set<ReadingPageRow>().IgnoreQueryFilters().AnyAsync(page => page.Hash == hash, stop)) return false;

        files.Remove(hash);
        await audit.Note("bytes removed", "stored_file", hash.Digits, new { because }, stop);
        return true;
    }
}
