namespace ThiDua.Movements;

/// <summary>What differs between two versions of the terms, item by item, in the order of a plan.</summary>
public static class CompareTerms
{
    public static IReadOnlyList<TermsChange> Between(MovementTerms before, MovementTerms after)
    {
        var old = TermsAsItems.Of(before);
        var @new = TermsAsItems.Of(after);
        return [.. TermsAsItems.Headings.SelectMany(heading => Of(heading, Under(old, heading), Under(@new, heading)))];
    }

    private static List<TermsItem> Under(IReadOnlyList<TermsItem> items, string heading) =>
        [.. items.Where(i => string.Equals(i.Heading, heading, StringComparison.Ordinal))];

    // What stands unchanged on both sides falls out; of the rest, same identity (a criterion's id, a single field)
    // is a change of that item, everything else came or went.
    private static IEnumerable<TermsChange> Of(string heading, List<TermsItem> old, List<TermsItem> @new)
    {
        foreach (var same in old.Where(o => @new.Exists(n => n.IsSameAs(o))).ToList())
        {
            old.Remove(same);
            @new.RemoveAt(@new.FindIndex(n => n.IsSameAs(same)));
        }

        foreach (var was in old.ToList())
        {
            var now = was.Identity is null ? null : @new.Find(n => n.Identity == was.Identity);
            if (now is not null) @new.Remove(now);
            yield return new TermsChange(heading, was.Text, now?.Text) { IndicatorBefore = was.Indicator, IndicatorAfter = now?.Indicator };
        }

        foreach (var came in @new) yield return new TermsChange(heading, null, came.Text) { IndicatorAfter = came.Indicator };
    }
}

/// <summary>One difference: both texts for a change, only one where an item came or went.</summary>
public sealed record TermsChange(string Heading, string? Before, string? After)
{
    /// <summary>Of a criterion, the key of the indicator that measured it; null where none did.</summary>
    public string? IndicatorBefore { get; init; }

    public string? IndicatorAfter { get; init; }
}
