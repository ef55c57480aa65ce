using System.Collections.Frozen;
using System.Text;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>Can a word be a Vietnamese syllable? Onset, rhyme and at most one tone, as the spelling allows them.</summary>
/// <remarks>The measure behind every guess about letters: text in the wrong alphabet makes few syllables.</remarks>
internal static class VietnameseSyllable
{
    private const int Longest = 7;   // "nghiêng"
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    private static readonly FrozenSet<string> Rhymes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et " +
        "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan " +
        "oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn " +
        "ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut " +
        "uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RhymeLookup =
        Rhymes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest) return false;

        Span<char> letters = stackalloc char[Longest * 3];
        var length = WithoutTone(word, letters);
        if (length < 0) return false;

        ReadOnlySpan<char> syllable = letters[..length];
        foreach (var onset in Onsets)
        {
            if (syllable.StartsWith(onset, StringComparison.Ordinal) && RhymeLookup.Contains(syllable[onset.Length..])) return true;
        }

        return false;
    }

    /// <summary>Small letters without their tone; −1 where there are two tones or a letter that Vietnamese lacks.</summary>
    private static int WithoutTone(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        var tones = 0;
        foreach (var letter in word)
        {
            var small = char.ToLowerInvariant(letter);
            if (small is >= 'a' and <= 'z' or 'đ' or 'ă' or 'â' or 'ê' or 'ô' or 'ơ' or 'ư')
            {
                letters[length++] = small;
                continue;
            }

            if (!TonedLetters.TryGetValue(small, out var plain) || ++tones > 1) return -1;
            letters[length++] = plain;
        }

        return length;
    }

    private static readonly FrozenDictionary<char, char> TonedLetters = AllToned().ToFrozenDictionary();

    private static Dictionary<char, char> AllToned()
    {
        var toned = new Dictionary<char, char>();
        foreach (var vowel in "aăâeêioôơuưy")
        {
            foreach (var tone in Tones) toned[$"{vowel}{tone}".Normalize(NormalizationForm.FormC)[0]] = vowel;
        }

        return toned;
    }
}
