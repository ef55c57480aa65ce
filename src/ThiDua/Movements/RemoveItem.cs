using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Takes an item out of the draft; it is kept and can be restored.</summary>
public sealed class RemoveItem(IDrafts drafts)
{
    /// <param name="seen">The revision the person looked at; nobody removes what was changed under his eyes.</param>
    public async Task On(DraftId id, DraftItemId item, int seen, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var now = draft.Item(item);
        if (now.IsRemoved) return;
        if (now.Revision != seen) throw new Law.RefusedException(DraftRefusals.ChangedMeanwhile);

        await drafts.Make(draft, "Gỡ mục", [new(now, now.Next() with { RemovedBy = who.Name })], who, stop);
    }
}
