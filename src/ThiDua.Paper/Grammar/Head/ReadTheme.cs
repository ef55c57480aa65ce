using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>The theme where the plan names one: "với chủ đề “…”". A movement's name in quotation marks is no theme.</summary>
internal static partial class ReadTheme
{
    public static Passage? In(Plan plan)
    {
        foreach (var text in plan.Preamble.Append(plan.Title).Concat(plan.All.Select(n => n.Text)))
        {
            if (Named().Match(text.Fold) is { Success: true } match) return Quoted(text, match);
        }
        return null;
    }

    private static Passage Quoted(Passage text, Match match) =>
        text.Slice(match.Groups["theme"].Index, match.Groups["theme"].Length).Trim();

    [GeneratedRegex(@"\bchu de( cua phong trao| thi dua| nam \d{4}| la| phong trao thi dua)*\s*:?\s*""(?<theme>[^""]{3,300})""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Named();
}
