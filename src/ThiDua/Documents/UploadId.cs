namespace ThiDua.Documents;

/// <summary>A plan that somebody brought in, to be read.</summary>
public readonly record struct UploadId(Guid Value)
{
    public static UploadId New() => new(Guid.CreateVersion7());
}
