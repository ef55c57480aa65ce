using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>
/// Splits an item in two at a character. The first keeps number, targets and identity; the second begins with the same
/// source and scope, and is confirmed by who split it.
/// </summary>
public sealed class SplitItem(IDrafts drafts)
{
    /// <param name="seen">The revision the person looked at.</param>
    /// <param name="at">Characters that stay with the first part; both parts must have letters.</param>
    public async Task On(DraftId id, DraftItemId item, int seen, int at, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var whole = draft.StandingItem(item);
        if (DraftKey.Find(whole.Key) is not { IsList: true }) throw new RefusedException(DraftRefusals.NotAList);
        if (whole.Revision != seen) throw new RefusedException(DraftRefusals.ChangedMeanwhile);

        var (first, second) = Parts(whole.Text, at);
        await drafts.Make(draft, "Tách mục", Changes(draft, whole, first, second, who.Name), who, stop);
    }

    private static (string First, string Second) Parts(string text, int at)
    {
        if (at <= 0 || at >= text.Length) throw new RefusedException(DraftRefusals.NothingToSplit);
        var (first, second) = (text[..at].Trim(), text[at..].Trim());
        return first.Length > 0 && second.Length > 0 ? (first, second) : throw new RefusedException(DraftRefusals.NothingToSplit);
    }

    private static List<ItemChange> Changes(Draft draft, DraftItem whole, string first, string second, string by)
    {
        var siblings = draft.Of(whole.Key).ToList();
        var rest = whole with
        {
            Id = DraftItemId.New(),
            Text = second,
            Details = whole.Details with { No = null, Targets = ItemDetails.None.Targets, Exclusion = null, IndicatorKey = null, Criterion = null },
            ConfirmedBy = by,
            Revision = 0,
        };
        var placed = MoveItem.Placed(siblings, siblings.IndexOf(whole) + 1, rest);
        var kept = placed.FirstOrDefault(change => change.After.Id == whole.Id)?.After ?? whole.Next();
        return
        [
            new(whole, kept with { Text = first, ConfirmedBy = by }),
            .. placed.Where(change => change.After.Id != whole.Id),
        ];
    }
}
