using System.Text.RegularExpressions;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>
/// Proposes the sentence of an achievement (câu thành tích): it names the time that the review judges, so that the review of
/// a year and the final one do not commend one achievement twice.
/// </summary>
public static partial class ProposeAchievement
{
    /// <summary>"Đã có thành tích xuất sắc trong phong trào thi đua … năm 2023", or "… giai đoạn 2021 - 2025" in the final review.</summary>
    public static string For(MovementTerms terms, AwardRound round) => $"Đã có thành tích xuất sắc trong {WithTime(MovementNamed(terms.Title), terms, round)}";

    private static string WithTime(string movement, MovementTerms terms, AwardRound round)
    {
        if (round.IsFinal)
        {
            var (from, to) = round.DaysIn(terms);
            return Stage().IsMatch(movement) ? movement : $"{LastYear().Replace(movement, "")} giai đoạn {from.Year} - {to.Year}";
        }

        var year = $"{round.Year}";
        var plain = Stage().Replace(movement, "");
        return plain.Contains(year, StringComparison.Ordinal) ? plain : $"{LastYear().Replace(plain, "")} năm {year}";
    }

    // "Phát động phong trào thi đua …" is the title of a plan; what one excels in is the movement.
    private static string MovementNamed(string title)
    {
        var words = title.Normalize().Trim().TrimEnd('.');
        if (words.StartsWith(Launching, StringComparison.CurrentCultureIgnoreCase)) words = words[Launching.Length..];
        return words.Length == 0 ? "phong trào thi đua" : Vietnamese.Lowered(words);
    }

    private const string Launching = "Phát động ";

    [GeneratedRegex(
        @"\s*,?\s*\(?(giai đoạn|thời kỳ|trong các năm|các năm|từ năm|năm)\s+\d{4}\s*(-|–|đến năm|đến)\s*\d{4}\)?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Stage();

    [GeneratedRegex(@"\s*,?\s*năm\s+\d{4}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex LastYear();
}
