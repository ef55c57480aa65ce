namespace ThiDua.Documents;

/// <summary>
/// Keeps the bytes of files by their own hash: the same bytes are kept once, and what is read is proved to be what
/// was kept.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps the bytes up to the end of the stream.</summary>
    /// <exception cref="Law.RefusedException">The file is empty or larger than <see cref="Largest"/>.</exception>
    Task<KeptFile> Keep(Stream content, CancellationToken stop);

    /// <summary>The same without waiting for the disk, which takes the last of them beside what the caller does next.</summary>
    /// <exception cref="Law.RefusedException">As above.</exception>
    async Task<FileBeingKept> KeepAhead(Stream content, CancellationToken stop) => new(await Keep(content, stop), Task.CompletedTask);

    /// <returns>A stream over bytes that were checked against their hash.</returns>
    /// <exception cref="Law.RefusedException">The file is missing or was changed on disk.</exception>
    Task<Stream> Open(FileHash hash, CancellationToken stop);

    /// <summary>The same without waiting for the check, which goes on beside the reading.</summary>
    /// <exception cref="Law.RefusedException">The file is missing.</exception>
    async Task<FileBeingProved> OpenAhead(FileHash hash, CancellationToken stop) => new(await Open(hash, stop), Task.CompletedTask);

    /// <summary>For who has kept the file this moment: its hash was taken of these very bytes, and need not be taken again.</summary>
    /// <exception cref="Law.RefusedException">The file is missing.</exception>
    Task<Stream> OpenJustKept(FileHash hash, CancellationToken stop) => Open(hash, stop);

    /// <summary>Takes the bytes out of the store; bytes that are not there are no fault.</summary>
    /// <remarks>Who calls makes sure that nothing refers to them. Backups made before still hold them.</remarks>
    void Remove(FileHash hash);

    /// <summary>In bytes.</summary>
    long Largest { get; }
}

/// <summary>What was kept.</summary>
/// <param name="Size">In bytes.</param>
public readonly record struct KeptFile(FileHash Hash, long Size);

/// <summary>Bytes that are on their way to the disk.</summary>
/// <param name="OnDisk">Fails where the disk did not take them. Nothing that refers to them may be saved before it has ended.</param>
public sealed record FileBeingKept(KeptFile Kept, Task OnDisk);

/// <summary>Bytes that are being checked against their hash while they are read.</summary>
/// <param name="Proved">Fails with a refusal where they were changed on disk. Nothing that rests on them may be kept before it has ended.</param>
public sealed record FileBeingProved(Stream Content, Task Proved);

/// <summary>A file that a commune keeps: name, kind, who brought it and when; the bytes lie in the store under its hash.</summary>
public readonly record struct StoredFileId(Guid Value)
{
    public static StoredFileId New() => new(Guid.CreateVersion7());
}
