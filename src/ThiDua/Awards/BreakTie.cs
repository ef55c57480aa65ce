using ThiDua.Law;

namespace ThiDua.Awards;

/// <summary>
/// Orders candidates that are otherwise equal: the woman, or the collective with at least 70 % women, comes first (khoản 6
/// Điều 4 Nghị định 152/2025/NĐ-CP). Where the law of the day has no such rule they stay as they stand.
/// </summary>
/// <remarks>Another thing than the word of the council's chair where exactly half agreed, which decides about one candidate.</remarks>
public sealed class BreakTie(LawOnDay law)
{
    private readonly Parameter? _share = law["rule.tie.women"];

    /// <summary>Where it stands; null where no such rule is in force.</summary>
    public Provision? Basis => _share?.Basis;

    /// <param name="points">What makes candidates unequal: votes, points; more comes first.</param>
    public IReadOnlyList<T> Order<T>(IEnumerable<T> candidates, Func<T, decimal> points, Func<T, WomenAmong?> women) =>
        [.. candidates.OrderByDescending(points).ThenByDescending(c => IsPreferred(women(c)))];

    /// <summary>Whether so many women are preferred among equals; exactly: 7 of 10 are, 9 of 13 are not.</summary>
    public bool IsPreferred(WomenAmong? among) => _share is { Value: var share } && among is { Members: > 0 } && among.Women >= share * among.Members;
}
