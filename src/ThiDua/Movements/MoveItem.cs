using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Moves an item up or down its list.</summary>
public sealed class MoveItem(IDrafts drafts)
{
    /// <param name="places">How far: negative up, positive down; beyond an end it stops at the end.</param>
    public async Task On(DraftId id, DraftItemId item, int places, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var moved = draft.StandingItem(item);
        var others = draft.Of(moved.Key).ToList();
        var from = others.IndexOf(moved);
        var to = (int)Math.Clamp((long)from + places, 0, others.Count - 1);
        if (to == from) return;

        others.RemoveAt(from);
        await drafts.Make(draft, "Đổi thứ tự", Placed(others, to, moved), who, stop);
    }

    /// <summary>Puts the item before the others' <paramref name="place"/>; where there is no room left, all are spaced anew.</summary>
    internal static IReadOnlyList<ItemChange> Placed(List<DraftItem> others, int place, DraftItem item)
    {
        var above = place == 0 ? (int?)null : others[place - 1].Ordinal;
        var below = place == others.Count ? (int?)null : others[place].Ordinal;
        var ordinal = (above, below) switch
        {
            (null, null) => Draft.Gap,
            (null, { } next) => next - Draft.Gap,
            ({ } last, null) => last + Draft.Gap,
            ({ } last, { } next) => last + ((next - last) / 2),
        };
        return ordinal == above ? SpacedAnew(others, place, item) : [Change(item, ordinal)];
    }

    private static List<ItemChange> SpacedAnew(List<DraftItem> others, int place, DraftItem item)
    {
        others.Insert(place, item);
        return [.. others.Select((each, i) => Change(each, (i + 1) * Draft.Gap)).Where(change => change.Before?.Ordinal != change.After.Ordinal)];
    }

    // An item of revision 0 is a new one that only waits for its place.
    private static ItemChange Change(DraftItem item, int ordinal) =>
        new(item.Revision == 0 ? null : item, item.Next() with { Ordinal = ordinal });
}
