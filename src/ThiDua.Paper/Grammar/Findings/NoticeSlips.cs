using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>Slips of the pen: digits struck twice, days that do not exist.</summary>
internal static partial class NoticeSlips
{
    /// <summary>29 February is a day where no year is given.</summary>
    private const int AnyLeapYear = 2024;

    public static void In(Plan plan, Notes notes)
    {
        foreach (var text in plan.Preamble.Append(plan.Title).Concat(plan.All.Select(n => n.Text)))
        {
            foreach (Match match in LongYear().Matches(text.Text)) DoubledDigit(text, match, notes);
            foreach (Match match in Day().Matches(text.Fold)) ImpossibleDay(text, match, notes);
        }
        if (plan.Letterhead is { DayDoesNotExist: true, DateAt: { } issued }) NotInCalendar(issued.TrimStart("ngàyNGÀY"), notes);
    }

    private static void DoubledDigit(Passage text, Match match, Notes notes)
    {
        var printed = match.Groups["y"].Value;
        notes.Find("digit-doubled", "doubt", $"“năm {printed}” có thể là “năm {printed[..4]}”; cần đối chiếu với bản gốc.",
            text.Slice(match.Index, match.Length));
    }

    private static void ImpossibleDay(Passage text, Match match, Notes notes)
    {
        var (day, month) = (Number(match, "d"), Number(match, "m"));
        var year = match.Groups["y"].Success ? Number(match, "y") : AnyLeapYear;
        if (month is >= 1 and <= 12 && year > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month)) return;
        NotInCalendar(text.Slice(match.Index, match.Length), notes);
    }

    private static void NotInCalendar(Passage day, Notes notes) =>
        notes.Find("date-impossible", "doubt", $"Ngày {day.Text} không có trong lịch nên chưa được ghi nhận. Đề nghị đối chiếu với bản gốc và nhập đúng ngày.", day);

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bnăm\s+(?<y>(19|20)\d{3})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LongYear();

    // Without its year a day is one only behind "ngày", "trước", "chậm nhất": "2/3 số hộ" and "đến 15/17 tiêu chí" are none.
    [GeneratedRegex(@"(?<![\d/])(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>\d{4})(?![\d/])|(?<=\b(ngay|truoc|cham nhat) )(?<d>\d{1,2})/(?<m>\d{1,2})(?![\d/])|(?<=\b(ngay|truoc|cham nhat|den|het) )((?<d>\d{1,2}) thang (?<m>\d{1,2})( nam (?<y>\d{4}))?(?!\d))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Day();
}
