using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

/// <summary>What was read from an upload; never changed.</summary>
internal sealed class ReadingRow : IOfCommune
{
    public required UploadId UploadId { get; init; }
    public required Guid CommuneId { get; init; }
    public required Reading Content { get; init; }

    /// <summary>The text that the spans of the reading point into.</summary>
    public required DocumentText Lines { get; init; }

    public required Fingerprint Fingerprint { get; init; }
    public required DateTimeOffset ReadAt { get; init; }
}

/// <summary>One page as a picture; its bytes lie in the file store under the hash.</summary>
internal sealed class ReadingPageRow : IOfCommune
{
    public required UploadId UploadId { get; init; }
    public required int Page { get; init; }
    public required Guid CommuneId { get; init; }
    public required FileHash Hash { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }
}
