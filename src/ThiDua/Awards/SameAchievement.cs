using ThiDua.Law;

namespace ThiDua.Awards;

/// <summary>Whether two sentences describe one achievement: the same words, whatever their case, marks and punctuation.</summary>
internal static class SameAchievement
{
    /// <returns>False where one of them says nothing.</returns>
    public static bool Are(string? one, string? other) =>
        !string.IsNullOrWhiteSpace(one) && !string.IsNullOrWhiteSpace(other) && Folded.Words(one).SequenceEqual(Folded.Words(other), StringComparer.Ordinal);
}
