using System.Text;

namespace ThiDua.Law;

/// <summary>Compares the name of an act as written with its name in the register, word by word.</summary>
internal static class Spelling
{
    private const int FewestWords = 4;

    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>
    /// The first word that is spelt otherwise than in the act, where all but one or two of the name's words stand in
    /// the text in their order; null where the name is right, cut short or another one altogether.
    /// </summary>
    public static (string Written, string Meant)? FirstSlip(string text, string name)
    {
        var meant = WordsOf(name);
        var written = WordsOf(text);
        if (meant.Count < FewestWords) return null;
        for (var start = 0; start + meant.Count <= written.Count; start++)
        {
            var slips = Enumerable.Range(0, meant.Count).Where(i => Plain(written[start + i]) != Plain(meant[i])).ToList();
            if (slips.Count == 0) return null;
            if (slips.Count <= 2 && slips.Count * 3 <= meant.Count && slips.TrueForAll(i => IsSlip(written[start + i], meant[i])))
            {
                return (written[start + slips[0]], meant[slips[0]]);
            }
        }

        return null;
    }

    // "thưỡng" for "thưởng" is a slip; "hướng dẫn" for "quy định" is another name.
    private static bool IsSlip(string written, string meant)
    {
        var (a, b) = (Folded.Of(written), Folded.Of(meant));
        return a == b || (a.Length > 3 && Math.Abs(a.Length - b.Length) <= 1 && Distance(a, b) == 1);
    }

    private static string Plain(string word) => ToneLast(word).Replace("y", "i", StringComparison.Ordinal);

    /// <summary>The word in lower case with its tone behind it: old and new ways of placing the mark (hoà, hòa; uỷ, ủy) are one.</summary>
    public static string ToneLast(string word)
    {
        var letters = word.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        return string.Concat(letters.Where(c => !Tones.Contains(c))) + string.Concat(letters.Where(Tones.Contains));
    }

    private static List<string> WordsOf(string text) =>
        [.. text.Normalize().Split([' ', ',', ';', '.', '(', ')', '“', '”', '"', '-', '–', '—', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)];

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
