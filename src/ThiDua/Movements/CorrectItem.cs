using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>What a person wants an item to say, and the revision the person was looking at.</summary>
public sealed record ItemCorrection(DraftItemId Item, int Seen, string Text, ItemDetails Details);

/// <summary>What came of a correction.</summary>
/// <param name="Item">The item as it stands now.</param>
/// <param name="Refused">What the person wanted, where another person's words stand in the way; null when it was saved.</param>
/// <param name="Seen">The item as the person saw it; null where that is no longer known.</param>
public sealed record Corrected(DraftItem Item, ItemCorrection? Refused = null, DraftItem? Seen = null)
{
    public bool IsSaved => Refused is null;
}

/// <summary>
/// Corrects the text and details of an item. Two people who change different parts of one item are both heard; where
/// both changed the same part, nothing is saved and both versions are handed back to be compared.
/// </summary>
public sealed class CorrectItem(IDrafts drafts)
{
    public const int LongestText = 20_000;

    public async Task<Corrected> On(DraftId id, ItemCorrection wanted, Actor who, CancellationToken stop)
    {
        var draft = await drafts.Open(id, stop);
        var now = draft.StandingItem(wanted.Item);
        var seen = wanted.Seen == now.Revision ? now : await drafts.FindRevision(wanted.Item, wanted.Seen, stop);
        var tidy = wanted with { Text = Tidy(wanted.Text) };

        if (seen is null || Merged(seen, now, tidy) is not { } merged) return new(now, tidy, seen);
        if (merged.Text == now.Text && merged.Details.SaysTheSameAs(now.Details)) return new(now);

        var after = now.Next() with { Text = merged.Text, Details = merged.Details, ConfirmedBy = who.Name };
        return await drafts.TryMake(new DraftChange(id, "Sửa nội dung", [new(now, after)]), who.Name, stop)
            ? new(after)
            : new((await drafts.Open(id, stop)).StandingItem(wanted.Item), tidy, seen);
    }

    /// <summary>One line in NFC with white space folded, as a reading has it.</summary>
    internal static string Tidy(string text)
    {
        if (text.Length > LongestText) throw new RefusedException(DraftRefusals.TooLong);
        return OneLine.Of(text);
    }

    private static ItemCorrection? Merged(DraftItem seen, DraftItem now, ItemCorrection wanted)
    {
        var text = Either(seen.Text, now.Text, wanted.Text, string.Equals);
        var details = Either(seen.Details, now.Details, wanted.Details, (one, other) => one.SaysTheSameAs(other));
        return text is null || details is null ? null : wanted with { Text = text, Details = details };
    }

    /// <summary>The side that changed; null where both did, and differently.</summary>
    private static T? Either<T>(T seen, T theirs, T mine, Func<T, T, bool> same) where T : class =>
        same(mine, seen) || same(mine, theirs) ? theirs
        : same(theirs, seen) ? mine
        : null;
}
