using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Values;

/// <summary>Places in a ranking: "xếp thứ 05 trở lên" asks for the fifth place or one before it, so for at most 5.</summary>
internal static partial class ReadRanks
{
    public static IEnumerable<FoundTarget> In(Passage text)
    {
        foreach (Match match in Place().Matches(text.Fold))
        {
            var (rank, unit) = (match.Groups["n"], match.Groups["u"]);
            var place = decimal.Parse(rank.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            yield return new("<=", place, null, text.Text.Substring(unit.Index, unit.Length).ToLowerInvariant(), text.Slice(unit.Index, match.Index + match.Length - unit.Index));
        }
    }

    /// <summary>"… thứ 05 trở lên trong 14 phường": how many are ranked is no target.</summary>
    public static bool CountsRanked(string before) => AmongRanked().IsMatch(before);

    [GeneratedRegex(@"\b(xep|dung|dat|giu|o|vao|vi tri)(\s+(vi tri|o))?\s+(?<u>thu hang|thu|hang)(\s+thu)?\s+(?<n>[1-9]\d?|0[1-9])\s+tro len\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(thu|hang)\s+\d+[^;.%\d]{0,40}\b(trong|tren)(\s+(tong so|tong|so))?\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AmongRanked();
}
