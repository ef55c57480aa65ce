using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>
/// Finds the indicator for a target of a criterion: by the key the criterion names, else by its words. The commune's own
/// version goes before the shipped one. Of a criterion with several targets, target i is measured by part i.
/// </summary>
public sealed class ChooseIndicator(IReadOnlyList<KeptIndicator> known, DateOnly lastDay)
{
    /// <returns>Null where nothing fits: a person has to choose.</returns>
    public (BoundIndicator Indicator, BindingOrigin Origin)? For(Criterion criterion, int place)
    {
        var (key, origin) = criterion.Key is { } named ? (named, BindingOrigin.Key) : (Propose(criterion), BindingOrigin.Words);
        return key is not null && Part(key, place) is { } bound ? (bound, origin) : null;
    }

    private BoundIndicator? Part(string key, int place)
    {
        if (Newest(key) is not { } found) return null;
        if (found.Indicator.Form is NestedForm nested) return nested.Parts.ElementAtOrDefault(place) is { } part ? Newest(part) : null;
        if (place == 0) return found;

        // The criterion names its first part only: the set that begins with it tells the others.
        var set = known.Select(one => one.Indicator.Form).OfType<NestedForm>().FirstOrDefault(form => form.Parts[0] == key);
        return set?.Parts.ElementAtOrDefault(place) is { } next ? Newest(next) : null;
    }

    // A version that follows an act out of force serves movements that ended while it was in force.
    private BoundIndicator? Newest(string key) => known
        .Where(one => one.Indicator.Key == key && (one.Indicator.Until is not { } until || lastDay <= until))
        .OrderBy(one => one.Commune is null).ThenBy(one => one.Indicator.Until is null).ThenByDescending(one => one.Indicator.Version)
        .FirstOrDefault()?.Bound;

    // The most words win; two indicators with as many leave it to a person.
    private string? Propose(Criterion criterion)
    {
        var words = Folded.Words(Unabbreviated(criterion.Text)).ToHashSet(StringComparer.Ordinal);
        var best = known.SelectMany(one => one.Indicator.Cues.Select(cue => (one.Indicator.Key, Words: cue.Split(' '))))
            .Where(cue => cue.Words.All(words.Contains))
            .GroupBy(cue => cue.Words.Length).MaxBy(group => group.Key)?.Select(cue => cue.Key).Distinct(StringComparer.Ordinal).ToList();
        return best is [var only] ? only : null;
    }

    private static string Unabbreviated(string text) => text.Replace("TTHC", "thủ tục hành chính TTHC", StringComparison.Ordinal);
}
