using System.Buffers;
using System.Security.Cryptography;
using ThiDua.Documents;
using ThiDua.Law;

namespace ThiDua.Storage.Documents;

/// <summary>
/// Files on disk under their SHA-256, in 256 folders. A file appears under its name only when it is whole.
/// </summary>
/// <param name="folder">Never under the web root: files leave only through pages that ask who may see them.</param>
/// <param name="largest">In bytes.</param>
internal sealed class FilesOnDisk(string folder, long largest = FilesOnDisk.FiftyMegabytes) : IFileStore
{
    private const long FiftyMegabytes = 50L << 20;
    private const int DiskFull = 28; // ENOSPC
    private const int Piece = 512 << 10;
    private const long FlushedAtOnce = 16 << 20; // so that little is left to wait for at the end

    public long Largest => largest;

    public async Task<KeptFile> Keep(Stream content, CancellationToken stop)
    {
        var kept = await KeepAhead(content, stop);
        await kept.OnDisk;
        return kept.Kept;
    }

    public async Task<FileBeingKept> KeepAhead(Stream content, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, "." + Guid.CreateVersion7().ToString("N"));
        try
        {
            var kept = await Write(content, draft, stop);
            if (File.Exists(PathOf(kept.Kept.Hash))) await kept.OnDisk; // what is safe gives way only to what is as safe
            MoveIntoPlace(draft, kept.Kept.Hash);
            return kept;
        }
        catch (IOException trouble) when (IsFull(trouble))
        {
            throw NoRoom(trouble);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public async Task<Stream> Open(FileHash hash, CancellationToken stop)
    {
        var file = Opened(hash);
        try
        {
            await MustBe(hash, file, stop);
        }
        catch
        {
            await file.DisposeAsync(); // whatever the reason, which passes on
            throw;
        }

        file.Position = 0;
        return file;
    }

    public Task<FileBeingProved> OpenAhead(FileHash hash, CancellationToken stop)
    {
        var file = Opened(hash);
        return Task.FromResult(new FileBeingProved(file, Task.Run(() => Prove(hash, stop), stop)));
    }

    public Task<Stream> OpenJustKept(FileHash hash, CancellationToken stop) => Task.FromResult<Stream>(Opened(hash));

    public void Remove(FileHash hash)
    {
        if (File.Exists(PathOf(hash))) File.Delete(PathOf(hash));
    }

    private static bool IsFull(IOException trouble) => (trouble.HResult & 0xFFFF) == DiskFull;

    private static RefusedException NoRoom(IOException trouble) => new("Ổ đĩa của hệ thống đã đầy nên chưa lưu được tệp. Đề nghị báo quản trị hệ thống.", trouble);

    private FileStream Opened(FileHash hash) => File.Exists(PathOf(hash))
        ? new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read, 81920, useAsync: true)
        : throw new RefusedException("Tệp không còn trong kho lưu trữ. Đề nghị báo quản trị hệ thống.");

    private async Task Prove(FileHash hash, CancellationToken stop)
    {
        await using var file = Opened(hash);
        await MustBe(hash, file, stop);
    }

    private static async Task MustBe(FileHash hash, FileStream file, CancellationToken stop)
    {
        if (FileHash.Of(await SHA256.HashDataAsync(file, stop)) != hash)
            throw new RefusedException("Nội dung tệp đã bị thay đổi ngoài hệ thống nên không dùng được. Đề nghị báo quản trị hệ thống.");
    }

    internal string PathOf(FileHash hash) => Path.Combine(folder, hash.Digits[..2], hash.Digits[2..]);

    private async Task<FileBeingKept> Write(Stream content, string draft, CancellationToken stop)
    {
        var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 0, useAsync: true); // read while the disk takes its last bytes
        try
        {
            var (kept, flushing) = await Write(content, file, stop);
            return new(kept, Settle(file, flushing));
        }
        catch
        {
            await file.DisposeAsync(); // whatever the reason, which passes on
            throw;
        }
    }

    private async Task<(KeptFile Kept, Task Flushing)> Write(Stream content, FileStream file, CancellationToken stop)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        var (size, flushing, flushed) = (0L, Task.CompletedTask, 0L);
        try
        {
            for (int read; (read = await content.ReadAsync(buffer.AsMemory(0, Piece), stop)) > 0;)
            {
                size += read;
                if (size > largest) throw new RefusedException($"Tệp lớn hơn {largest >> 20} MB. Đề nghị nén hoặc tách tệp rồi tải lại.");
                var writing = file.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None).AsTask();
                sum.AppendData(buffer, 0, read); // while the disk is at it
                await writing;
                if (size - flushed < FlushedAtOnce || !flushing.IsCompleted) continue;
                await flushing;
                (flushing, flushed) = (Task.Run(() => RandomAccess.FlushToDisk(file.SafeFileHandle), CancellationToken.None), size);
            }
        }
        catch
        {
            await flushing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // the file is about to be closed; the reason passes on
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        if (size == 0) throw new RefusedException("Tệp rỗng. Đề nghị chọn lại tệp.");
        return (new(FileHash.Of(sum.GetHashAndReset()), size), flushing);
    }

    private static async Task Settle(FileStream file, Task flushing)
    {
        await using (file)
        {
            try
            {
                await flushing;
                await Task.Run(() => RandomAccess.FlushToDisk(file.SafeFileHandle), CancellationToken.None);
            }
            catch (IOException trouble) when (IsFull(trouble))
            {
                throw NoRoom(trouble);
            }
        }
    }

    private void MoveIntoPlace(string draft, FileHash hash)
    {
        var place = PathOf(hash);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(draft, place, overwrite: true); // the same bytes, and perhaps a mended copy
    }
}
