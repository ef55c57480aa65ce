using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Decisions;

/// <summary>
/// From which day a decision is in force: the day that its text names, else the day that it bears (the customary wording
/// is "có hiệu lực kể từ ngày ký").
/// </summary>
public static partial class DayOfForce
{
    /// <returns>Never before the day that the paper bears; null where it bears none yet.</returns>
    public static DateOnly? Of(OfficialPaper paper)
    {
        if (paper.Date is not { } day) return null;
        var named = paper.Body.OfType<PaperArticle>().Select(article => Named().Match(article.Text.Normalize())).LastOrDefault(match => match.Success);
        return named is not null && Read(named) is { } later && later > day ? later : day;
    }

    private static DateOnly? Read(Match named) => DateOnly.TryParseExact(
        string.Join('/', Whole(named, "day"), Whole(named, "month"), Whole(named, "year")), "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Whole(Match named, string part) => named.Groups[part].Value.TrimStart('0');

    [GeneratedRegex(
        @"có hiệu lực (thi hành )?(kể )?từ ngày (?<day>\d{1,2})(/| tháng )(?<month>\d{1,2})(/| năm )(?<year>\d{4})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Named();
}
