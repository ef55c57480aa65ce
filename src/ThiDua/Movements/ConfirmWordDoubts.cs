using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>An item and the revision of it that a person looked at.</summary>
public sealed record SeenItem(DraftItemId Item, int Revision);

/// <summary>
/// A person has compared several doubtful items with the source and stands by all of them, in one act. Only doubts about
/// words: an item whose number, day or share may have been misread is confirmed by itself.
/// </summary>
public sealed class ConfirmWordDoubts(IDrafts drafts)
{
    /// <param name="seen">Those shown to the person; one that was removed or confirmed meanwhile is passed over.</param>
    /// <returns>How many were confirmed.</returns>
    /// <exception cref="RefusedException">One of them says a number, or was changed under his eyes; then none is confirmed.</exception>
    public async Task<int> On(DraftId id, IReadOnlyList<SeenItem> seen, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        ItemChange[] changes =
        [
            .. seen.Distinct().Select(one => (Now: draft.Item(one.Item), one.Revision))
                .Where(one => one.Now.MustBeConfirmed)
                .Select(one => Confirmed(one.Now, one.Revision, who)),
        ];

        await drafts.Make(draft, $"Xác nhận {changes.Length} chỗ", changes, who, stop);
        return changes.Length;
    }

    private static ItemChange Confirmed(DraftItem now, int seen, Actor who)
    {
        if (now.IsConfirmedByItself) throw new RefusedException(DraftRefusals.NumberByItself);
        if (now.Revision != seen) throw new RefusedException(DraftRefusals.ChangedMeanwhile);
        return new(now, now.Next() with { ConfirmedBy = who.Name });
    }
}
