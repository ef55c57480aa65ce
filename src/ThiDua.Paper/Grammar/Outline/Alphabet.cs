namespace ThiDua.Paper.Grammar.Outline;

/// <summary>The letters that number sections and points, as writers count them.</summary>
internal static class Alphabet
{
    private const string Letters = "abcdđefghijklmnopqrstuvwxyz";

    /// <summary>The Vietnamese alphabet has no f, j, w, z, and some writers count on without đ.</summary>
    private const string MayBeLeftOut = "đfjwz";

    public static int OrdinalOf(string letter) => Letters.IndexOf(char.ToLowerInvariant(letter[0]), StringComparison.Ordinal) + 1;

    /// <summary>Whether one letter is the next after the other; after none, only "a" is.</summary>
    public static bool Follows(string letter, string? before)
    {
        var (from, to) = (before is null ? 0 : OrdinalOf(before), OrdinalOf(letter) - 1);
        return to >= from && Letters[from..to].All(between => MayBeLeftOut.Contains(between, StringComparison.Ordinal));
    }
}
