using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>How the sentences of a plan are written.</summary>
internal static partial class PlanText
{
    private const string Letters = "abcdđeghiklmnopq";

    /// <summary>With a capital and a full stop; a sentence that ends otherwise keeps its end.</summary>
    public static string Sentence(string text)
    {
        var trimmed = Vietnamese.Capital(text.Trim().TrimEnd(',', ';', ' '));
        return trimmed.Length == 0 || trimmed[^1] is '.' or ':' or '…' or '!' or '?' ? trimmed : trimmed + ".";
    }

    /// <summary>The letter of a point, from 0: a, b, c, d, đ (Nghị định 30/2020/NĐ-CP, Phụ lục I: the Vietnamese alphabet).</summary>
    public static char Letter(int index) => Letters[Math.Min(index, Letters.Length - 1)];

    /// <summary>The text names that day: "05/01", "ngày 5 tháng 01".</summary>
    public static bool HasDay(string text, int day, int month) => DayAndMonth().Matches(text).Any(match =>
        int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) == day && int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) == month);

    [GeneratedRegex(@"(?<day>\d{1,2})(\s*[/.-]\s*|\s+tháng\s+)(?<month>\d{1,2})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex DayAndMonth();
}
