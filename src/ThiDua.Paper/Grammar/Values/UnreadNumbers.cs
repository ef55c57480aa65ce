using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Values;

/// <summary>
/// Numbers of a criterion that became no target and are nothing else that is known (an act, a year, a level, points): the
/// grammar may have missed what they set.
/// </summary>
internal static partial class UnreadNumbers
{
    private const int FarBefore = 34;

    public static IEnumerable<Passage> In(Passage text, IReadOnlyList<FoundTarget> targets, Passage? exclusion)
    {
        var read = targets.SelectMany(target => target.At.At).Concat(exclusion?.At ?? []).ToHashSet();
        foreach (Match match in Number().Matches(text.Fold))
        {
            if (read.Contains(text.At[match.Index]) || IsKnown(text, match)) continue;
            yield return text.Slice(match.Index, match.Length);
        }
    }

    private static bool IsKnown(Passage text, Match number)
    {
        var before = text.Fold[Math.Max(0, number.Index - FarBefore)..number.Index];
        return Named().IsMatch(before) || !number.Value.Contains('/', StringComparison.Ordinal) && Measured().IsMatch(text.Fold[(number.Index + number.Length)..])
            || number.Value is "24/7" or "24/24" || ReadTargets.IsKnownAsNone(text, number);
    }

    // "4G", "9001:2015", "152/2025/NĐ-CP" are names; a percentage is either read or known to be where a change starts.
    [GeneratedRegex(@"(?<![\p{L}\d/.,:-])\d+([.,]\d+)*(/\d+)?(?![\p{L}\d/:]|[.,]\d|\s?%|-\p{L})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Number();

    // "mức độ 3, 4", "quý I và 2", "ngày 15".
    [GeneratedRegex(@"\b(muc|muc do|cap do|cap|so|dieu|khoan|diem|quy|nam|thang|ngay|giai doan|nhom|phien ban|lan|thu|truoc|sau)\s*:?\s*(\d[\d/.]*\s*(,|va|den|-)\s*)*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\s*(diem|nam|tuoi|thang|bo tieu chi|cap)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Measured();
}
