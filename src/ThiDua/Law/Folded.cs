using System.Globalization;
using System.Text;

namespace ThiDua.Law;

/// <summary>Text without marks, case and đ: what search and comparison go by.</summary>
public static class Folded
{
    /// <summary>Lower case, without diacritics, đ as d; everything else as it stands.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }

    /// <summary>The folded words: runs of letters and digits.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in Of(text))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
                continue;
            }

            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
