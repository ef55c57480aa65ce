using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Takes back the latest change of a draft, whoever made it, item by item as it stood before.</summary>
public sealed class UndoLastChange(IDrafts drafts)
{
    /// <returns>The change that was taken back.</returns>
    /// <exception cref="RefusedException">There is none, or one of its items was changed since.</exception>
    public async Task<MadeChange> On(DraftId id, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var last = await drafts.LastChange(id, stop) ?? throw new RefusedException(DraftRefusals.NothingToUndo);

        var back = new DraftChange(id, $"Hoàn tác: {last.Change.Act}", [.. last.Change.Items.Select(change => Back(change, draft, who.Name))], last.Id);
        if (!await drafts.TryMake(back, who.Name, stop)) throw new RefusedException(DraftRefusals.UndoneByNobody);
        return last;
    }

    private static ItemChange Back(ItemChange made, Draft draft, string by)
    {
        var now = draft.Item(made.After.Id);
        if (!now.SaysTheSameAs(made.After)) throw new RefusedException(DraftRefusals.UndoneByNobody);
        return new(now, made.Before is { } before ? before with { Revision = now.Revision + 1 } : now.Next() with { RemovedBy = by });
    }
}
