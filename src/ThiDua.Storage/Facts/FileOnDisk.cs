using ThiDua.Documents;

namespace ThiDua.Storage.Facts;

/// <summary>A kept file as a path, for readers that open it several times; where the store is not on this disk, a copy.</summary>
/// <param name="proved">Its bytes are those that were kept.</param>
internal sealed class FileOnDisk(string path, Stream held, Task proved, bool isCopy) : IAsyncDisposable
{
    public string Path => path;

    /// <exception cref="Law.RefusedException">The file is missing or was changed on disk.</exception>
    public static async Task<FileOnDisk> Of(IFileStore files, FileHash hash, CancellationToken stop) =>
        await OnDisk(await files.Open(hash, stop), Task.CompletedTask, stop);

    /// <summary>For who has kept it this moment.</summary>
    /// <exception cref="Law.RefusedException">The file is missing.</exception>
    public static async Task<FileOnDisk> JustKept(IFileStore files, FileHash hash, CancellationToken stop) =>
        await OnDisk(await files.OpenJustKept(hash, stop), Task.CompletedTask, stop);

    /// <summary>To be read while its bytes are still being proved; what rests on it is told by <see cref="Proved"/>.</summary>
    /// <exception cref="Law.RefusedException">The file is missing.</exception>
    public static async Task<FileOnDisk> Ahead(IFileStore files, FileHash hash, CancellationToken stop)
    {
        var file = await files.OpenAhead(hash, stop);
        return await OnDisk(file.Content, file.Proved, stop);
    }

    /// <summary>Does the work; where it cannot, and the file was changed on disk, that is the reason to tell.</summary>
    /// <exception cref="Law.RefusedException">The file was changed on disk.</exception>
    public async Task<T> Proved<T>(Task<T> work)
    {
        try
        {
            return await work;
        }
        finally
        {
            await proved;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await proved.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // told by now, or of no account
        await held.DisposeAsync();
        if (isCopy) File.Delete(path);
    }

    private static async Task<FileOnDisk> OnDisk(Stream stream, Task proved, CancellationToken stop)
    {
        if (stream is FileStream file) return new(file.Name, stream, proved, isCopy: false);
        await using var content = stream;
        var copy = new FileStream(System.IO.Path.GetTempFileName(), FileMode.Create);
        await content.CopyToAsync(copy, stop);
        await copy.FlushAsync(stop);
        return new(copy.Name, copy, proved, isCopy: true);
    }
}
