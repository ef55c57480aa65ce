using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>Slips of the pen: digits struck twice, days that do not exist, numbering that skips or repeats.</summary>
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
        foreach (var node in plan.Outline.Walk()) Numbering(node, notes);
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

    private static void Numbering(Node parent, Notes notes)
    {
        foreach (var siblings in parent.Children.Where(c => c.Marker is { IsBullet: false, Ordinal: > 0 }).GroupBy(c => c.Marker!.Style))
        {
            var expected = siblings.Key is MarkerStyle.Decimal or MarkerStyle.DeepDecimal ? siblings.First().Marker!.Ordinal : 1;
            foreach (var node in siblings)
            {
                var ordinal = node.Marker!.Ordinal;
                if (ordinal != expected && !(siblings.Key == MarkerStyle.Letter && IsSameAlphabet(ordinal, expected))) Broken(node, ordinal < expected, notes);
                expected = ordinal + 1;
            }
        }
    }

    /// <summary>Some writers count a b c d e, without đ.</summary>
    private static bool IsSameAlphabet(int ordinal, int expected) => expected == 5 && ordinal == 6;

    private static void Broken(Node node, bool repeated, Notes notes)
    {
        var how = repeated ? "bị lặp hoặc đặt sai thứ tự" : "bị nhảy số";
        notes.Find("numbering-broken", "warning", $"Mục {node.Marker!.No} {how}; nên kiểm tra xem có thiếu mục nào không.", node.Text);
    }

    [GeneratedRegex(@"\bnăm\s+(?<y>(19|20)\d{3})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LongYear();

    // Without its year a day is one only behind "ngày", "trước", "chậm nhất": "2/3 số hộ" and "đến 15/17 tiêu chí" are none.
    [GeneratedRegex(@"(?<![\d/])(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>\d{4})(?![\d/])|(?<=\b(ngay|truoc|cham nhat) )(?<d>\d{1,2})/(?<m>\d{1,2})(?![\d/])|(?<=\b(ngay|truoc|cham nhat|den|het) )((?<d>\d{1,2}) thang (?<m>\d{1,2})( nam (?<y>\d{4}))?(?!\d))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Day();
}
