using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Puts a removed item back where it stood.</summary>
public sealed class RestoreItem(IDrafts drafts)
{
    public async Task On(DraftId id, DraftItemId item, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var now = draft.Item(item);
        if (!now.IsRemoved) return;

        await drafts.Make(draft, "Khôi phục mục", [new(now, now.Next() with { RemovedBy = null })], who, stop);
    }
}
