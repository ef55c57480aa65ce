using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>An act upon a draft: what, who, when.</summary>
internal sealed class DraftChangeRow : IOfCommune
{
    public required Guid Id { get; init; }
    public required Guid CommuneId { get; init; }
    public required Guid DraftId { get; init; }
    public required string Act { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public Guid? Undoes { get; init; }
}

/// <summary>An item as it stood at one revision, for ever.</summary>
internal sealed class DraftItemRevisionRow : IOfCommune
{
    public required Guid ItemId { get; init; }
    public required int Revision { get; init; }
    public required Guid CommuneId { get; init; }
    public Guid? ChangeId { get; init; }
    public required DraftItem Content { get; init; }
}
