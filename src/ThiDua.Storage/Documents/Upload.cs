using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Documents;

/// <summary>A plan that was brought in, the job that reads it, and the draft that came of it.</summary>
public sealed class Upload(UploadId id, Guid communeId, StoredFileId fileId, JobId jobId) : IOfCommune
{
    public UploadId Id { get; } = id;
    public Guid CommuneId { get; } = communeId;
    public StoredFileId FileId { get; } = fileId;
    public JobId JobId { get; } = jobId;

    /// <summary>Who brought it declared that it holds no state secret; without that nothing is taken in.</summary>
    public bool DeclaredFreeOfSecrets { get; private set; } = true;

    /// <summary>Null until it was read.</summary>
    public DraftId? DraftId { get; private set; }

    internal void Became(DraftId draft) => DraftId = draft;
}
