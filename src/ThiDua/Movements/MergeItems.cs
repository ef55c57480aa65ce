using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Joins an item with the one after it; the second is removed, and can be restored.</summary>
public sealed class MergeItems(IDrafts drafts)
{
    /// <param name="seen">The revision of the first that the person looked at.</param>
    public async Task On(DraftId id, DraftItemId item, int seen, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var first = draft.StandingItem(item);
        if (first.Revision != seen) throw new RefusedException(DraftRefusals.ChangedMeanwhile);
        var siblings = draft.Of(first.Key).ToList();
        var second = siblings.ElementAtOrDefault(siblings.IndexOf(first) + 1) ?? throw new RefusedException(DraftRefusals.NothingToMergeWith);

        ItemChange[] changes =
        [
            new(first, Joined(first, second) with { ConfirmedBy = who.Name }),
            new(second, second.Next() with { RemovedBy = who.Name }),
        ];
        await drafts.Make(draft, "Gộp mục", changes, who, stop);
    }

    private static DraftItem Joined(DraftItem first, DraftItem second) => first.Next() with
    {
        Text = CorrectItem.Tidy($"{first.Text} {second.Text}"),
        Details = first.Details with
        {
            Targets = [.. first.Details.Targets, .. second.Details.Targets],
            Exclusion = first.Details.Exclusion ?? second.Details.Exclusion,
            AppliesTo = first.Details.AppliesTo ?? second.Details.AppliesTo,
            Level = first.Details.Level ?? second.Details.Level,
            Max = first.Details.Max ?? second.Details.Max,
            Amount = first.Details.Amount ?? second.Details.Amount,
            From = first.Details.From ?? second.Details.From,
            To = second.Details.To ?? first.Details.To,
        },
    };
}
