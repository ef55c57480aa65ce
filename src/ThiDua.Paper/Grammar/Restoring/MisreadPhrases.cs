namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>
/// Phrases that stand in every plan and are no others when their marks are taken off: where one of their words has
/// another mark, that was misread, whatever the mark.
/// </summary>
internal static class MisreadPhrases
{
    private static readonly (string Folded, string[] Words)[] Fixed =
    [
        .. new[] { "đẩy mạnh", "cải cách hành chính", "phong trào thi đua", "thủ tục hành chính", "thi đua, khen thưởng", "hình thức khen thưởng", "đề nghị khen thưởng", "tổ chức thực hiện" }
            .Select(phrase => (Folded.Of(phrase), phrase.Split(' '))),
    ];

    /// <summary>Each word that has another mark than the phrase, and the word of the phrase, in small letters.</summary>
    public static IEnumerable<(Passage Word, string Likely)> In(Passage text)
    {
        foreach (var (folded, words) in Fixed)
        {
            for (var at = Next(text, folded, 0); at >= 0; at = Next(text, folded, at + 1))
            {
                foreach (var found in Other(text, at, words)) yield return found;
            }
        }
    }

    private static int Next(Passage text, string folded, int from)
    {
        var at = text.Fold.IndexOf(folded, from, StringComparison.Ordinal);
        var whole = at < 0 || (at == 0 || !char.IsLetter(text.Fold[at - 1])) && (at + folded.Length == text.Length || !char.IsLetter(text.Fold[at + folded.Length]));
        return whole ? at : Next(text, folded, at + 1);
    }

    private static IEnumerable<(Passage Word, string Likely)> Other(Passage text, int at, string[] words)
    {
        foreach (var word in words)
        {
            var printed = text.Slice(at, word.Length);
            if (!string.Equals(printed.Text, word, StringComparison.OrdinalIgnoreCase)) yield return (printed.Trim(","), word.TrimEnd(','));
            at += word.Length + 1;
        }
    }
}
