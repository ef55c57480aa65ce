using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Adds an item that the source does not have, at the end of its list.</summary>
public sealed class AddItem(IDrafts drafts)
{
    /// <returns>The new item.</returns>
    public async Task<DraftItem> On(DraftId id, string key, string text, ItemDetails details, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var tidy = CorrectItem.Tidy(text);
        if (DraftKey.Find(key) is not { IsList: true } && draft.Of(key).Count > 0) throw new RefusedException(DraftRefusals.NotAList);
        if (tidy.Length == 0) throw new RefusedException(DraftRefusals.EmptyItem);

        var last = draft.Of(key) is [.., var end] ? end.Ordinal : 0;
        var item = new DraftItem(
            DraftItemId.New(), key, last + Draft.Gap, tidy, details, Source: null, ReadAs: null, ConfirmedBy: who.Name, Revision: 1);
        await drafts.Make(draft, "Thêm mục", [new(null, item)], who, stop);
        return item;
    }
}
