namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>
/// Whether a damaged word can be a word, letter by letter: its consonants must stand there as printed, its vowels bare
/// or as recognisers are known to print them (ă as i or d, ô as 6 or é, ư as w, tr or ir, đ as p). Two different words
/// are never alike, however near they are.
/// </summary>
internal static class Likeness
{
    /// <summary>The words differ in a letter that no recogniser mixes up.</summary>
    public const double Unlike = double.PositiveInfinity;

    /// <summary>A vowel that was not printed at all; more than any letter mixed up.</summary>
    public const double Lost = 0.9;

    private const double MixedUp = 0.3;

    /// <summary>0 where only marks are missing, more for every letter that was mixed up; <see cref="Unlike"/> else.</summary>
    /// <param name="damaged">Folded.</param>
    /// <param name="word">With its marks.</param>
    public static double Cost(ReadOnlySpan<char> damaged, ReadOnlySpan<char> word) => Rest(damaged, word, true);

    private static double Rest(ReadOnlySpan<char> damaged, ReadOnlySpan<char> word, bool first)
    {
        if (word.IsEmpty) return damaged.IsEmpty ? 0 : Unlike;
        var least = !first && damaged.Length < word.Length && Folded.Of(word[0]) != word[0] && IsVowel(Folded.Of(word[0]))
            ? Lost + Rest(damaged, word[1..], false) : Unlike;
        if (damaged.IsEmpty) return least;
        var one = Swap(damaged, word[0], first);
        if (one < Unlike) least = Math.Min(least, one + Rest(damaged[1..], word[1..], false));
        if (first || !IsTwo(damaged, word[0])) return least;
        return Math.Min(least, MixedUp + Rest(damaged[2..], word[1..], false));
    }

    /// <summary>One letter that is printed as two.</summary>
    private static bool IsTwo(ReadOnlySpan<char> damaged, char meant) => damaged.Length > 1 && (damaged[0], damaged[1]) switch
    {
        ('t' or 'i', 'r' or 't' or 'f' or 'v') or ('u', '\'' or 'r') => IsHorned(meant),
        ('o', 'g') or ('d', 'o') => IsHornedO(meant),
        ('i', 'i') => Folded.Of(meant) == 'i' && meant != 'i' || meant is 'ú' or 'ủ' or 'ũ' or 'ụ' or 'ứ' or 'ử' or 'ữ' or 'ự',
        _ => false,
    };

    private static double Swap(ReadOnlySpan<char> damaged, char meant, bool first)
    {
        var (seen, bare) = (damaged[0], Folded.Of(meant));
        if (seen == bare) return 0;
        var mixedUp = bare switch
        {
            'd' => first && meant == 'đ' && seen == 'p' && damaged.Length > 1 && IsVowel(damaged[1]),
            'l' => seen is '1' or '|' || first && seen == 'i' && damaged.Length > 1 && IsVowel(damaged[1]),
            'c' => seen == '¢' || seen == 'e' && damaged.Length == 1,
            'i' => seen is 'j' or '|' or '1' or 'l' && !first,
            'a' => IsAlikeA(seen, meant),
            'o' => IsAlikeO(seen, meant),
            'u' => IsAlikeU(seen, meant),
            _ => false,
        };
        return mixedUp ? MixedUp : Unlike;
    }

    private static bool IsAlikeA(char seen, char meant) => meant switch
    {
        'a' => false,
        'ã' => seen is '3' or '4' or '&',
        'á' or 'à' or 'ả' or 'ạ' => seen is '4' or 'i' or 'd',
        _ => seen is 'i' or 'd' or '4',
    };

    private static bool IsAlikeO(char seen, char meant) => meant switch
    {
        'o' => false,
        _ when IsHornedO(meant) => seen is 'a' or 'g' or 'q' or 'd' or 'e',
        'ó' or 'ò' or 'ỏ' or 'õ' or 'ọ' => seen is '6' or 'e' or 'd',
        _ => seen is '6' or 'd' or 'b' or 'e' or '0' or 'q' or 'g',
    };

    private static bool IsAlikeU(char seen, char meant) => meant switch
    {
        'ủ' => seen is 'i' or 'a' or 'l',
        'ụ' => seen is 'y',
        'ú' => seen is 'i',
        _ => IsHorned(meant) && (seen is 'w' or 'i' or 't' or 'v' || seen == 'y' && meant == 'ự'),
    };

    private static bool IsHorned(char c) => c is 'ư' or 'ừ' or 'ứ' or 'ử' or 'ữ' or 'ự';

    private static bool IsHornedO(char c) => c is 'ơ' or 'ờ' or 'ớ' or 'ở' or 'ỡ' or 'ợ';

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or '4' or '6' or '3' or '&';
}
