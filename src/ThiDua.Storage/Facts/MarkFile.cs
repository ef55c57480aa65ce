using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Facts;

/// <summary>Gives a file back with its faults marked, or its refused rows alone.</summary>
public sealed class MarkFile(ThiDuaDb db, IFileStore files, IMarkTables tables)
{
    /// <returns>A workbook under a name of its own, from a file that goes away when it is closed; null where this scope has no such file.</returns>
    public async Task<(string Name, Stream Content)?> Of(BatchId id, bool onlyRefused, CancellationToken stop)
    {
        if (await db.Set<BatchRow>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, stop) is not { } batch) return null;
        var file = await db.Set<StoredFile>().AsNoTracking().SingleAsync(f => f.Id == batch.FileId, stop);
        var problems = await db.Set<BatchProblemRow>().AsNoTracking().Where(p => p.BatchId == id).OrderBy(p => p.Place).ToListAsync(stop);
        var found = problems.ConvertAll(p => p.Problem);
        var output = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
        await using var held = await FileOnDisk.Of(files, file.Hash, stop);
        await Task.Run(() =>
        {
            if (onlyRefused) tables.PickRefused(held.Path, batch.Shape, found, output, stop);
            else tables.Mark(held.Path, batch.Shape, found, output, stop);
        }, stop);
        output.Position = 0;
        return ($"{Path.GetFileNameWithoutExtension(file.Name)}{(onlyRefused ? "-can-sua" : "-danh-dau")}.xlsx", output);
    }
}
