namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>
/// How far a damaged word is from a word it may have been: an edit distance in which what recognisers mix up costs
/// little (vowels that lost their marks, o/6/d, l/1, ư as "tr" or "ir", đ as p).
/// </summary>
internal static class Likeness
{
    private const double Vowel = 0.35;
    private const double Cheap = 0.3;
    private const double Full = 1.0;

    public static double Cost(string damaged, string word)
    {
        Span<double> row = stackalloc double[word.Length + 1];
        for (var j = 1; j <= word.Length; j++) row[j] = row[j - 1] + Missing(word[j - 1]);
        for (var i = 0; i < damaged.Length; i++)
        {
            var diagonal = row[0];
            row[0] += Extra(damaged[i], i);
            for (var j = 1; j <= word.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(diagonal + Swap(damaged[i], word[j - 1], i), Math.Min(above + Extra(damaged[i], i), row[j - 1] + Missing(word[j - 1])));
                diagonal = above;
            }
        }
        return row[^1];
    }

    private static double Swap(char seen, char meant, int at)
    {
        if (seen == meant) return 0;
        if (IsVowel(seen) && IsVowel(meant)) return Vowel;
        if (seen == '¢' && meant == 'c') return 0.1;
        if (!char.IsLetter(seen)) return IsVowel(meant) || meant is 'l' ? Cheap : Full;
        return (seen, meant) switch
        {
            ('p' or 'b', 'd') when at == 0 => Cheap,
            ('d' or 'b' or 's' or 'c' or 'g', 'o') => Cheap,
            ('d' or 'h' or 'q', 'a' or 'o') => 0.5,
            ('t' or 'r' or 'v' or 'w' or 'h' or 'l' or 'n', 'u') => 0.4,
            ('q' or 'g', 'o' or 'u') => 0.4,
            ('i', 'l') or ('l', 'i') or ('j', 'i') => Cheap,
            ('n', 'u') or ('m', 'n') or ('e', 'c') or ('c', 'e') => 0.5,
            ('w', 'o') => Cheap,
            _ => Full,
        };
    }

    private static double Extra(char seen, int at) =>
        at == 0 ? Full : seen is 't' or 'r' or 'f' or 'h' ? 0.45 : IsVowel(seen) || !char.IsLetter(seen) ? 0.4 : Full;

    private static double Missing(char meant) => IsVowel(meant) ? 0.6 : Full;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or '4' or '6' or '3' or '&' or '¢' or '?';
}
