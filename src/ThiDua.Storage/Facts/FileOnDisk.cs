using ThiDua.Documents;

namespace ThiDua.Storage.Facts;

/// <summary>A kept file as a path, for readers that open it several times; where the store is not on this disk, a copy.</summary>
internal sealed class FileOnDisk(string path, Stream held, bool isCopy) : IAsyncDisposable
{
    public string Path => path;

    public static async Task<FileOnDisk> Of(IFileStore files, FileHash hash, CancellationToken stop)
    {
        var stream = await files.Open(hash, stop);
        if (stream is FileStream file) return new(file.Name, stream, isCopy: false);
        await using var content = stream;
        var copy = new FileStream(System.IO.Path.GetTempFileName(), FileMode.Create);
        await content.CopyToAsync(copy, stop);
        await copy.FlushAsync(stop);
        return new(copy.Name, copy, isCopy: true);
    }

    public async ValueTask DisposeAsync()
    {
        await held.DisposeAsync();
        if (isCopy) File.Delete(path);
    }
}
