using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>The theme where the plan names one: "với chủ đề “…”", or a movement whose title stands in quotation marks.</summary>
internal static partial class ReadTheme
{
    public static Passage? In(Plan plan)
    {
        foreach (var text in plan.Preamble.Append(plan.Title).Concat(plan.All.Select(n => n.Text)))
        {
            if (Named().Match(text.Fold) is { Success: true } match) return Quoted(text, match);
        }
        return Movement().Match(plan.Title.Fold) is { Success: true } title ? Quoted(plan.Title, title) : null;
    }

    private static Passage Quoted(Passage text, Match match) =>
        text.Slice(match.Groups["theme"].Index, match.Groups["theme"].Length).Trim();

    [GeneratedRegex(@"\bchu de( cua phong trao| thi dua| nam \d{4}| la| phong trao thi dua)*\s*:?\s*""(?<theme>[^""]{3,300})""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(phong trao|phong trao thi dua|dot thi dua|thi dua|cuoc van dong)( (chuyen de|cao diem|dac biet|voi ten goi|mang ten|ten))*\s*:?\s*""(?<theme>[^""]{3,300})""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Movement();
}
