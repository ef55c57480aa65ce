using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Values;

/// <summary>A day as a plan writes it, as far as it goes: parts that are not written are null.</summary>
internal sealed partial record DayOf(int? Day, int? Month, int? Year, bool EveryYear, int Index, int Length)
{
    public static DayOf? First(string folded, int from = 0) =>
        Shape().Match(folded, from) is { Success: true } match ? Of(match) : null;

    /// <summary>The first day the words can mean.</summary>
    public DateOnly? Start(int? year) => Make(year, Month ?? 1, Day ?? 1);

    /// <summary>The last day the words can mean: "tháng 12 năm 2023" is its 31st.</summary>
    public DateOnly? End(int? year)
    {
        if ((Year ?? year) is not { } y) return null;
        var month = Month ?? 12;
        return Make(y, month, Day ?? DateTime.DaysInMonth(y, month));
    }

    private DateOnly? Make(int? year, int month, int day)
    {
        if ((Year ?? year) is not { } y || day > DateTime.DaysInMonth(y, month)) return null;
        return new DateOnly(y, month, day);
    }

    private static DayOf? Of(Match match)
    {
        var (day, month, year) = (Number(match, "d"), Number(match, "m"), Number(match, "y"));
        if (match.Groups["q"].Success) month = QuarterEnd(match.Groups["q"].Value);
        if (day is 0 or > 31 || month is 0 or > 12 || year is < 1990 or > 2100) return null;
        return new DayOf(day, month, year, match.Groups["every"].Success, match.Index, match.Length);
    }

    private static int? QuarterEnd(string quarter) => quarter switch { "i" or "1" => 3, "ii" or "2" => 6, "iii" or "3" => 9, _ => 12 };

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g ? int.Parse(g.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![\d/])((?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})(\s?[/.-]\s?(?<y>\d{4}))?|(?<d>\d{1,2})\s+thang\s+(?<m>\d{1,2})(\s+nam\s+(?<y>\d{4}))?|thang\s+(?<m>\d{1,2})(\s*[/-]\s*|\s+nam\s+)(?<y>\d{4})|thang\s+(?<m>\d{1,2})|quy\s+(?<q>i{1,3}|iv|[1-4])(\s*/\s*|\s+nam\s+|\s+)(?<y>\d{4})|nam\s+(?<y>\d{4})|(?<y>20\d\d))(?![\d/])(?<every>(\s+cua)?\s+(nam|hang nam|moi nam|hang nam|tung nam)\b(?!\s+\d))?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shape();
}
