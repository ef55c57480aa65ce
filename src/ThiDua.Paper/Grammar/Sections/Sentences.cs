using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>Cuts a passage into sentences: at a full stop or ";" with a capital behind it, not at abbreviations or numbers.</summary>
internal static partial class Sentences
{
    public static IEnumerable<Passage> In(Passage text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text.Text))
        {
            if (Abbreviation().IsMatch(text.Text[start..(end.Index + 1)])) continue;
            yield return text.Slice(start, end.Index + 1 - start).Trim();
            start = end.Index + 1;
        }
        var last = text.Slice(start).Trim();
        if (!last.IsEmpty) yield return last;
    }

    [GeneratedRegex(@"[.!?…](?=\s+[\p{Lu}""“(])", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex End();

    [GeneratedRegex(@"(^|\s)(TP|TX|TT|Tp|BCH|TM|KT|TL|TS|ThS|ĐU|\p{Lu})\.$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Abbreviation();
}
