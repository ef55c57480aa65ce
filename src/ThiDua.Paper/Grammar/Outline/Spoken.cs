using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Outline;

/// <summary>
/// What a paragraph speaks of where no heading says it, as in letters: "Về nội dung, …", "Hồ sơ đề nghị gồm …",
/// "Chủ tịch UBND xã tặng Giấy khen …".
/// </summary>
internal static partial class Spoken
{
    public static IReadOnlyList<Topic> TopicsOf(Passage paragraph)
    {
        if (Dossier().IsMatch(paragraph.Fold)) return [Topic.Dossier];
        if (Award().IsMatch(paragraph.Fold)) return [Topic.Reward];
        if (Opening().Match(paragraph.Fold) is not { Success: true } opening) return [];
        return Headings.TopicsOf(paragraph.Slice(0, opening.Groups["name"].Length), loose: false, underReward: false);
    }

    [GeneratedRegex(@"^(thanh phan )?ho so\b[^.;:]{0,80}\b(gom|bao gom)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Dossier();

    [GeneratedRegex(@"\b(tang|trao) (thuong |tang )?(giay khen|bang khen|co thi dua|danh hieu)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Award();

    [GeneratedRegex(@"^(?<name>ve [^,.;:]{3,60}),\s", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Opening();
}
