using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

/// <summary>What is known of a kept file beside its bytes.</summary>
public sealed class StoredFile(StoredFileId id, Guid communeId, FileHash hash, string name, string kind, long size) : IOfCommune
{
    public StoredFileId Id { get; } = id;
    public Guid CommuneId { get; } = communeId;
    public FileHash Hash { get; } = hash;

    /// <summary>As the person called it; never used as a path.</summary>
    public string Name { get; } = name;

    /// <summary>Media type that the browser gave.</summary>
    public string Kind { get; } = kind;

    /// <summary>In bytes.</summary>
    public long Size { get; } = size;

    public Guid? UploadedBy { get; init; }
    public string UploadedByName { get; init; } = "";
    public DateTimeOffset UploadedAt { get; init; }

    /// <summary>When its bytes were taken out of the store; null as long as they are there.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why, as one clause; null as long as they are there.</summary>
    public string? WithdrawnBecause { get; private set; }

    internal void Withdraw(DateTimeOffset at, string because) => (WithdrawnAt, WithdrawnBecause) = (at, because);
}
