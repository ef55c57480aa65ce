using System.Globalization;
using System.Text;

namespace ThiDua.Paper.Grammar;

/// <summary>
/// Text without diacritics, case and đ/d, character for character: a place found in the folded text is the same place
/// in the text itself. This is what lets headings of damaged scans match.
/// </summary>
internal static class Folded
{
    private const int Last = 0x1F00;
    private static readonly char[] Table = Fill();

    public static string Of(string text) => string.Create(text.Length, text, static (folded, from) =>
    {
        for (var i = 0; i < from.Length; i++) folded[i] = Of(from[i]);
    });

    public static char Of(char c) => c < Last ? Table[c] : c switch
    {
        '–' or '—' or '‒' or '−' or '‐' or '‑' => '-',
        '“' or '”' or '„' => '"',
        '’' or '‘' => '\'',
        '\u2007' or '\u202F' or '\u3000' => ' ',
        _ => c,
    };

    private static char[] Fill()
    {
        var table = new char[Last];
        for (var c = 0; c < Last; c++) table[c] = Base((char)c);
        table['đ'] = table['Đ'] = table['ð'] = table['Ð'] = 'd';
        table['\u00A0'] = ' ';
        table['«'] = table['»'] = '"';
        return table;
    }

    private static char Base(char c)
    {
        var apart = c.ToString().Normalize(NormalizationForm.FormD);
        var letter = CharUnicodeInfo.GetUnicodeCategory(apart[0]) == UnicodeCategory.NonSpacingMark ? c : apart[0];
        return char.ToLowerInvariant(letter);
    }
}
