using ThiDua.Law;

namespace ThiDua.Awards;

/// <summary>
/// Orders candidates that are otherwise equal: the woman, or the collective with at least 70 % women, comes first (khoản 6
/// Điều 4 Nghị định 152/2025/NĐ-CP). Where the law of the day has no such rule they stay as they stand.
/// </summary>
public sealed class BreakTie(LawOnDay law)
{
    private readonly Parameter? _share = law["rule.tie.women"];

    /// <summary>Where it stands; null where no such rule is in force.</summary>
    public Provision? Basis => _share?.Basis;

    /// <param name="points">What makes candidates unequal: votes, points; more comes first.</param>
    public IReadOnlyList<T> Order<T>(IEnumerable<T> candidates, Func<T, decimal> points, Func<T, Candidate> who) =>
        [.. candidates.OrderByDescending(points).ThenByDescending(c => _share is not null && who(c).IsWoman is true)];

    /// <summary>Whether so many women make a collective one of women; exactly: 7 of 10 do, 9 of 13 do not.</summary>
    public bool IsOfWomen(int women, int members) => _share is { Value: var share } && members > 0 && women >= share * members;
}
