using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Documents;

/// <summary>Takes a file into a commune's keeping. The row is saved with the caller's own changes.</summary>
public sealed class KeepFile(ThiDuaDb db, IFileStore files, Acting acting, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <param name="name">As the person called it; folders before it are dropped.</param>
    /// <param name="kind">Media type, or empty where unknown.</param>
    public async Task<StoredFile> For(UnitId commune, string name, string kind, Stream content, CancellationToken stop)
    {
        var (file, onDisk) = await Ahead(commune, name, kind, content, stop);
        await onDisk;
        return file;
    }

    /// <summary>The same without waiting for the disk.</summary>
    /// <returns>The file, and what has to end before the caller saves anything: it fails where the disk did not take the bytes.</returns>
    public async Task<(StoredFile File, Task OnDisk)> Ahead(UnitId commune, string name, string kind, Stream content, CancellationToken stop)
    {
        var (kept, onDisk) = await files.KeepAhead(content, stop);
        var file = new StoredFile(StoredFileId.New(), commune.Value, kept.Hash, Plain(name), kind, kept.Size)
        {
            UploadedBy = acting.Account,
            UploadedByName = acting.Name,
            UploadedAt = clock.GetUtcNow(),
        };
        db.Add(file);
        return (file, onDisk);
    }

    // Windows browsers of old gave the whole path; control characters would spoil headers and logs.
    private static string Plain(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Normalize();
        var clean = string.Concat(last.Where(letter => !char.IsControl(letter))).Trim();
        if (clean.Length == 0) return "tệp";
        return clean.Length <= LongestName ? clean : clean[^LongestName..];
    }
}
