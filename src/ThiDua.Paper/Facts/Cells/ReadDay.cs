using System.Globalization;
using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Cells;

/// <summary>
/// Days and moments as offices write them: 12/05/2026, 1/5/26, 2026-05-12 10:30:00, 20260512103000, "10:30 12/05/2026",
/// the numbers of Excel. Day before month, always: 05/12/2026 is the fifth of December.
/// </summary>
internal static class ReadDay
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;

    /// <summary>Excel's number of 2000-01-01 and of 2100-01-01: a text of five digits between them is such a number.</summary>
    private const double FirstLikelySerial = 36526;
    private const double LastLikelySerial = 73051;
    private const int DaysBetweenEpochs = 1462;
    private const long SecondsOfADay = 86400;

    private static readonly long ExcelEpoch = new DateOnly(1899, 12, 30).DayNumber;

    /// <param name="seconds">As a <see cref="FactRow"/> keeps moments; midnight where no time of day is written.</param>
    public static bool TryText(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        text = text.Trim();
        if (text.Length is < 5 or > 60) return false;
        if (text.Length == 16 && text[10] == ' ' && PlainDay.TryRead(text[..10], out seconds) && ClockTime.TryMinutes(text[11..], out var minutes))
        {
            seconds += minutes; // dd/MM/yyyy HH:mm
            return true;
        }

        if (text.Length == 10 && text[2] == '/' && text[5] == '/') return TryDate(text, out seconds);
        if (text.Length == 19 && text[10] == ' ' && PlainDay.TryRead(text[..10], out seconds) && ClockTime.TryPlain(text[11..], out var clock))
        {
            seconds += clock; // dd/MM/yyyy HH:mm:ss, as most systems write moments
            return true;
        }

        if (!text.ContainsAnyExcept(Digits)) return TryDigits(text, out seconds);
        if (TryFraction(text, out seconds)) return true;
        return TryWords(text, out seconds);
    }

    /// <summary>A number of a workbook: Excel's count of days, or digits such as 20260512.</summary>
    public static bool TryNumber(ReadOnlySpan<char> digits, bool since1904, out long seconds)
    {
        seconds = 0;
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return false;
        if (number >= 19_000_000 && Math.Floor(number) == number) return TryDigits(number.ToString("F0", CultureInfo.InvariantCulture), out seconds);
        return TrySerial(number + (since1904 ? DaysBetweenEpochs : 0), out seconds);
    }

    /// <summary>A number of a workbook as a person reads it; null where it is no day.</summary>
    public static string? Shown(ReadOnlySpan<char> digits, bool since1904) =>
        TryNumber(digits, since1904, out var seconds)
            ? FactRow.Moment(seconds).ToString(seconds % SecondsOfADay == 0 ? "dd'/'MM'/'yyyy" : "dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture)
            : null;

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789");

    private static bool TrySerial(double number, out long seconds)
    {
        seconds = 0;
        if (!(number >= 1 && number < 109_939)) return false; // up to 2200-12-31
        seconds = ExcelEpoch * SecondsOfADay + (long)Math.Round(number * SecondsOfADay);
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        if (text.Length < 7 || text[5] is not ('.' or ',') || text[6..].ContainsAnyExcept(Digits)) return false;
        Span<char> point = stackalloc char[text.Length];
        text.CopyTo(point);
        point[5] = '.';
        return double.TryParse(point, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is >= FirstLikelySerial and < LastLikelySerial && TrySerial(number, out seconds);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        switch (text.Length)
        {
            case 5: return Whole(text) is >= (int)FirstLikelySerial and < (int)LastLikelySerial && TrySerial(Whole(text), out seconds);
            case 8 when IsYear(Whole(text[..4])) && TryMake(Whole(text[..4]), Whole(text[4..6]), Whole(text[6..]), 0, out seconds): return true;
            case 8: return TryMake(Whole(text[4..]), Whole(text[2..4]), Whole(text[..2]), 0, out seconds);
            case 12 or 14: return TryTime(text[8..], out var time) && TryMake(Whole(text[..4]), Whole(text[4..6]), Whole(text[6..8]), time, out seconds);
            default: return false;
        }
    }

    /// <summary>Hours, minutes and perhaps seconds without signs between them.</summary>
    private static bool TryTime(ReadOnlySpan<char> digits, out long seconds)
    {
        var (hours, minutes, rest) = (Whole(digits[..2]), Whole(digits[2..4]), digits.Length > 4 ? Whole(digits[4..]) : 0);
        seconds = hours * 3600L + minutes * 60 + rest;
        return hours < 24 && minutes < 60 && rest < 60;
    }

    /// <summary>Date and time as words apart, in either order; "SA" and "CH" are morning and afternoon on a Vietnamese Windows.</summary>
    private static bool TryWords(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        long? date = null, time = null;
        var shift = 0L;
        foreach (var range in text.SplitAny(" ,T\u00A0"))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            if (word.Contains(':'))
            {
                if (time is not null || !ClockTime.TryRead(word, out var clock, out var zone)) return false;
                (time, shift) = (clock, zone);
            }
            else if (word.Equals("CH", StringComparison.OrdinalIgnoreCase) || word.Equals("PM", StringComparison.OrdinalIgnoreCase)) time += time < 43200 ? 43200 : 0;
            else if (word.Equals("SA", StringComparison.OrdinalIgnoreCase) || word.Equals("AM", StringComparison.OrdinalIgnoreCase)) time -= time >= 43200 ? 43200 : 0;
            else if (date is null && TryDate(word, out var day)) date = day;
            else return false;
        }

        if (date is null) return false;
        seconds = date.Value + (time ?? 0) + shift;
        return true;
    }

    /// <summary>d/M/yyyy, d-M-yy, d.M.yyyy, yyyy-MM-dd.</summary>
    private static bool TryDate(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        if (PlainDay.TryRead(text, out seconds)) return true;
        Span<Range> parts = stackalloc Range[4];
        if (text.SplitAny(parts, "/-.") != 3) return false;
        var first = text[parts[0]];
        var second = text[parts[1]];
        var third = text[parts[2]];
        if (!IsWhole(first, 4) || !IsWhole(second, 2) || !IsWhole(third, 4)) return false;
        if (first.Length == 4) return third.Length <= 2 && TryMake(Whole(first), Whole(second), Whole(third), 0, out seconds);
        if (first.Length > 2 || third.Length is not (2 or 4)) return false;
        return TryMake(third.Length == 2 ? 2000 + Whole(third) : Whole(third), Whole(second), Whole(first), 0, out seconds);
    }

    private static bool TryMake(int year, int month, int day, long time, out long seconds)
    {
        seconds = 0;
        if (!IsYear(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        seconds = new DateOnly(year, month, day).DayNumber * SecondsOfADay + time;
        return true;
    }

    private static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;

    private static bool IsWhole(ReadOnlySpan<char> text, int longest) => text.Length > 0 && text.Length <= longest && !text.ContainsAnyExcept(Digits);

    private static int Whole(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = number * 10 + (digit - '0');
        return number;
    }
}
