using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

public readonly record struct DraftId(Guid Value)
{
    public static DraftId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A movement in the making (bản dự thảo phong trào): what was read, copied or taken from a catalogue, item by item, until
/// it is launched. Items of a launched draft stay as they are.
/// </summary>
/// <param name="Items">Removed ones too; order is by key and ordinal.</param>
/// <param name="LaunchedAs">The movement it became; null as long as it is a draft.</param>
public sealed record Draft(
    DraftId Id, UnitId Commune, DraftOrigin Origin, IReadOnlyList<DraftItem> Items, DateTimeOffset CreatedAt,
    string CreatedBy, MovementId? LaunchedAs = null)
{
    /// <summary>The room left between two neighbours, so that an item put between them changes neither.</summary>
    internal const int Gap = 1024;

    /// <summary>The title as it stands now; empty where the plan has none.</summary>
    public string Title => TextOf("title");

    /// <summary>Items that must be confirmed before launching.</summary>
    public int Doubts => Items.Count(item => item.MustBeConfirmed);

    /// <summary>The standing items of a key, in order.</summary>
    public IReadOnlyList<DraftItem> Of(string key) =>
        [.. Items.Where(item => item.Key == key && !item.IsRemoved).OrderBy(item => item.Ordinal).ThenBy(item => item.Id.Value)];

    public string TextOf(string key) => Of(key) is [var first, ..] ? first.Text : "";

    public DraftItem Item(DraftItemId id) =>
        Items.FirstOrDefault(item => item.Id == id) ?? throw RefusedException.NothingInSight(DraftRefusals.NoSuchItem);

    /// <exception cref="RefusedException">The item was removed, perhaps by somebody else a moment ago.</exception>
    public DraftItem StandingItem(DraftItemId id) =>
        Item(id) is { IsRemoved: false } item ? item : throw new RefusedException(DraftRefusals.ItemIsRemoved);

    /// <exception cref="RefusedException">The draft was launched.</exception>
    public void MustBeOpen()
    {
        if (LaunchedAs is not null) throw new RefusedException(DraftRefusals.Launched);
    }
}

/// <summary>Where a draft comes from; exactly one of the three is filled.</summary>
/// <param name="Upload">The uploaded plan it was read from.</param>
/// <param name="Movement">The earlier movement it was copied from.</param>
/// <param name="Catalogue">Name of the catalogue it was taken from.</param>
public sealed record DraftOrigin(UploadId? Upload = null, MovementId? Movement = null, string? Catalogue = null);
