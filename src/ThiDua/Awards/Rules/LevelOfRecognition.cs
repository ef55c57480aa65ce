using System.Text.RegularExpressions;
using ThiDua.Movements;

namespace ThiDua.Awards.Rules;

/// <summary>Which council must have recognised an initiative, as a plan names it: "Hội đồng sáng kiến của thành phố hoặc phường".</summary>
internal static partial class LevelOfRecognition
{
    /// <returns>The lowest level that is named; that of the commune where none is.</returns>
    public static Level In(string text) => Named().Matches(text.Normalize()).Select(match => Of(match.Groups["level"].Value.ToLowerInvariant())).Append(null).Min() ?? Level.Commune;

    private static Level? Of(string word) => word switch
    {
        "tỉnh" => Level.Province,
        "huyện" or "quận" or "thị xã" or "thành phố" => Level.District,
        _ => Level.Commune,
    };

    [GeneratedRegex(
        @"\b(cấp|của|hoặc|sáng kiến|UBND)\s+(?<level>xã|phường|thị trấn|cơ sở|huyện|quận|thị xã|thành phố|tỉnh)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Named();
}
