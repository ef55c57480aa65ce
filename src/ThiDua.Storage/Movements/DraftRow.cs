using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Movements;

/// <summary>A draft as its row says it; the items are rows of their own.</summary>
internal sealed class DraftRow : IOfCommune
{
    public required Guid Id { get; init; }
    public required Guid CommuneId { get; init; }
    public Guid? UploadId { get; init; }
    public Guid? FromMovementId { get; init; }
    public string? Catalogue { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required string CreatedBy { get; init; }
    public Guid? LaunchedAs { get; set; }

    public static DraftRow Of(Draft draft) => new()
    {
        Id = draft.Id.Value,
        CommuneId = draft.Commune.Value,
        UploadId = draft.Origin.Upload?.Value,
        FromMovementId = draft.Origin.Movement?.Value,
        Catalogue = draft.Origin.Catalogue,
        CreatedAt = draft.CreatedAt,
        CreatedBy = draft.CreatedBy,
    };

    public Draft With(IReadOnlyList<DraftItem> items) => new(
        new DraftId(Id), new UnitId(CommuneId),
        new DraftOrigin(UploadId is { } upload ? new UploadId(upload) : null, FromMovementId is { } from ? new MovementId(from) : null, Catalogue),
        items, CreatedAt, CreatedBy, LaunchedAs is { } launched ? new MovementId(launched) : null);
}
