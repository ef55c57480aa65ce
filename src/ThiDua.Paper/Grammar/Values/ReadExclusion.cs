using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Values;

/// <summary>The clause that takes something out of a criterion: "(trừ …)", "không bao gồm …", "không kể …".</summary>
internal static partial class ReadExclusion
{
    public static Passage? In(Passage text)
    {
        var match = Shape().Match(text.Text);
        if (!match.Success) return null;
        var start = match.Index + match.Length;
        var end = EndOf(text.Text, start, bracket: InBracket(text.Text, match.Index));
        var clause = text.Slice(start, end - start).Trim(".;,: ");
        return clause.IsEmpty ? null : clause;
    }

    /// <summary>Whether a place stands in a bracket that takes something out: numbers there say what, not how much.</summary>
    public static bool Brackets(Passage text, Passage? exclusion, Passage place)
    {
        if (exclusion is null || place.At[0] < exclusion.At[0] || place.At[0] > exclusion.At[^1]) return false;
        return InBracket(text.Text, Array.IndexOf(text.At, exclusion.At[0]));
    }

    private static bool InBracket(string text, int at) =>
        text.LastIndexOf('(', at) is >= 0 and var open && text.IndexOf(')', open) is var close && (close < 0 || close > at);

    private static int EndOf(string text, int start, bool bracket)
    {
        for (var (i, depth) = (start, 0); i < text.Length; i++)
        {
            if (text[i] == '(') depth++;
            if (text[i] == ')' && depth-- == 0) return i;
            if (!bracket && (text[i] == ';' || Points().IsMatch(text, i))) return i;
            if (!bracket && text[i] == '.' && (i + 1 == text.Length || text[i + 1] == ' ')) return i;
        }
        return text.Length;
    }

    [GeneratedRegex(@"\G\s\(\d{1,3}([.,]\d)?\s+điểm", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Points();

    [GeneratedRegex(@"(?<=^|[\s(,;])(ngoại\s+trừ|trừ\s+ra|không\s+bao\s+gồm|không\s+kể(\s+đến)?|không\s+tính|không\s+áp\s+dụng\s+(đối\s+)?với|(?<!loại\s)(?<!bài\s)(?<!khấu\s)(?<!phòng\s)trừ(?!\s+điểm))\s*:?\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shape();
}
