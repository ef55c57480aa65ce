using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Movements;

/// <summary>
/// A day as a plan writes it: whole, or without its day ("tháng 02 năm 2023"), or without its year because it returns
/// every year ("trước ngày 05/01 hằng năm"). Written in ISO as in the reading contract.
/// </summary>
public sealed partial record WrittenDay(int? Year, int Month, int? Day)
{
    /// <summary>The calendar day, where all of it is written.</summary>
    public DateOnly? Date => Year is { } year && Day is { } day ? new DateOnly(year, Month, day) : null;

    /// <summary>Month × 100 + day, where it returns every year.</summary>
    public int? EveryYear => Year is null ? (Month * 100) + Day : null;

    /// <summary>Reads <c>2023-02-10</c>, <c>2023-02</c>, <c>--01-05</c>; and as people type it <c>10/02/2023</c>, <c>02/2023</c>, <c>05/01</c>.</summary>
    public static WrittenDay? TryParse(string? text)
    {
        var match = Shape().Match(text?.Trim() ?? "");
        if (!match.Success) return null;
        var (year, month, day) = (Part(match, "year"), Part(match, "month"), Part(match, "day"));
        return month is { } m && Exists(year, m, day) ? new(year, m, day) : null;
    }

    public static WrittenDay Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The same day so many years on; 29 February becomes 28 where it must. A yearly day stays.</summary>
    public WrittenDay InYears(int years) =>
        Date is { } date ? Of(date.AddYears(years)) : this with { Year = Year + years };

    /// <summary>As people here write it: <c>10/02/2023</c>, <c>02/2023</c>, <c>05/01</c>.</summary>
    public string ToVietnamese() => (Year, Day) switch
    {
        (null, _) => $"{Day:D2}/{Month:D2}",
        (_, null) => $"{Month:D2}/{Year:D4}",
        _ => $"{Day:D2}/{Month:D2}/{Year:D4}",
    };

    public override string ToString() => (Year, Day) switch
    {
        (null, _) => $"--{Month:D2}-{Day:D2}",
        (_, null) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };

    private static bool Exists(int? year, int month, int? day) =>
        (year ?? day) is not null && year is null or (>= 1900 and <= 2999) && month is >= 1 and <= 12
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 2024, month)));

    private static int? Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^((?<year>[0-9]{4})-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?|--(?<month>[0-9]{2})-(?<day>[0-9]{2})|((?<day>[0-9]{1,2})\s*[/.-]\s*)?(?<month>[0-9]{1,2})\s*[/.-]\s*(?<year>[0-9]{4})|(?<day>[0-9]{1,2})\s*[/.-]\s*(?<month>[0-9]{1,2}))$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Shape();
}
