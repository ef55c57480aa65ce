using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>The drafts of the commune in whose name we work.</summary>
public interface IDrafts
{
    /// <summary>The draft with all its items, or null.</summary>
    Task<Draft?> Find(DraftId id, CancellationToken stop);

    Task Add(Draft draft, CancellationToken stop);

    /// <summary>Makes a change whole, or not at all.</summary>
    /// <returns>False when somebody changed one of the items since it was seen; then nothing was changed.</returns>
    Task<bool> TryMake(DraftChange change, string by, CancellationToken stop);

    /// <summary>An item as it stood at a revision, or null.</summary>
    Task<DraftItem?> FindRevision(DraftItemId item, int revision, CancellationToken stop);

    /// <summary>The latest change that was neither taken back nor takes one back, or null.</summary>
    Task<MadeChange?> LastChange(DraftId id, CancellationToken stop);

    /// <summary>Notes the movement that the draft became; the draft takes no further change.</summary>
    /// <returns>False when it had been launched before.</returns>
    Task<bool> TryMarkLaunched(DraftId id, MovementId movement, CancellationToken stop);
}

/// <summary>What every use case of a draft does first and last.</summary>
internal static class DraftsAtWork
{
    /// <exception cref="RefusedException">There is no such draft here, or it was launched.</exception>
    public static async Task<Draft> Open(this IDrafts drafts, DraftId id, CancellationToken stop)
    {
        var draft = await drafts.Find(id, stop) ?? throw RefusedException.NothingInSight(DraftRefusals.NoSuchDraft);
        draft.MustBeOpen();
        return draft;
    }

    /// <exception cref="RefusedException">Somebody changed one of the items meanwhile.</exception>
    public static async Task Make(this IDrafts drafts, Draft draft, string act, IReadOnlyList<ItemChange> items, Actor who, CancellationToken stop)
    {
        if (items.Count == 0) return;
        if (!await drafts.TryMake(new DraftChange(draft.Id, act, items), who.Name, stop))
            throw new RefusedException(DraftRefusals.ChangedMeanwhile);
    }
}
