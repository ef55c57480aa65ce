using System.Collections.Frozen;
using System.Text;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>
/// VNI for Windows: a letter and its mark are two characters ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam");
/// đ, ơ, ư and the marked i stand alone.
/// </summary>
internal static class Vni
{
    private static readonly FrozenDictionary<string, char> Pairs = PairsOf(
        ("a", "ùøûõï", "áàảãạ"), ("a", "êéèúüë", "ăắằẳẵặ"), ("a", "âáàåãä", "âấầẩẫậ"),
        ("e", "ùøûõï", "éèẻẽẹ"), ("e", "âáàåãä", "êếềểễệ"),
        ("o", "ùøûõï", "óòỏõọ"), ("o", "âáàåãä", "ôốồổỗộ"), ("ô", "ùøûõï", "ớờởỡợ"),
        ("u", "ùøûõï", "úùủũụ"), ("ö", "ùøûõï", "ứừửữự"), ("y", "ùøûõ", "ýỳỷỹ"));

    private static readonly FrozenDictionary<char, char> Singles = new Dictionary<char, char>
    {
        ['ô'] = 'ơ',
        ['ö'] = 'ư',
        ['ñ'] = 'đ',
        ['æ'] = 'ỉ',
        ['ó'] = 'ĩ',
        ['ò'] = 'ị',
        ['î'] = 'ỵ',
        ['Ô'] = 'Ơ',
        ['Ö'] = 'Ư',
        ['Ñ'] = 'Đ',
        ['Æ'] = 'Ỉ',
        ['Ó'] = 'Ĩ',
        ['Ò'] = 'Ị',
        ['Î'] = 'Ỵ',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> PairOf =
        Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string ToUnicode(string text)
    {
        var unicode = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && PairOf.TryGetValue(text.AsSpan(i, 2), out var letter))
            {
                unicode.Append(letter);
                i++;
            }
            else
            {
                unicode.Append(Singles.TryGetValue(text[i], out var single) ? single : text[i]);
            }
        }

        return unicode.ToString();
    }

    private static FrozenDictionary<string, char> PairsOf(params (string Letter, string Marks, string Unicode)[] rows)
    {
        var pairs = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var (letter, marks, unicode) in rows)
        {
            for (var i = 0; i < marks.Length; i++)
            {
                var upper = char.ToUpperInvariant(marks[i]);
                pairs[letter + marks[i]] = unicode[i];
                pairs[letter.ToUpperInvariant() + upper] = char.ToUpperInvariant(unicode[i]);
                // A capital at the head of a word often carries a small mark.
                pairs.TryAdd(letter.ToUpperInvariant() + marks[i], char.ToUpperInvariant(unicode[i]));
            }
        }

        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
