using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>A person has compared an item with the source and stands by it as it is.</summary>
public sealed class ConfirmItem(IDrafts drafts)
{
    /// <param name="seen">The revision the person looked at; nobody confirms what was changed under his eyes.</param>
    public async Task On(DraftId id, DraftItemId item, int seen, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var now = draft.StandingItem(item);
        if (now.Revision != seen) throw new Law.RefusedException(DraftRefusals.ChangedMeanwhile);
        if (now.ConfirmedBy is not null) return;

        await drafts.Make(draft, "Xác nhận", [new(now, now.Next() with { ConfirmedBy = who.Name })], who, stop);
    }
}
