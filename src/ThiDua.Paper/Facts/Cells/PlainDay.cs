namespace ThiDua.Paper.Facts.Cells;

/// <summary>dd/MM/yyyy and nothing else, as nearly every cell with a day begins: told from a table of months, without a division.</summary>
internal static class PlainDay
{
    private const int FirstYear = 1900;
    private const int AfterLastYear = 2200;
    private const int MonthsOfAYear = 12;
    private const long SecondsOfADay = 86400;

    // Day numbers of the first of each month, with one more month at the end.
    private static readonly int[] FirstOfMonth =
        [.. Enumerable.Range(0, (AfterLastYear - FirstYear) * MonthsOfAYear + 1).Select(month => new DateOnly(FirstYear, 1, 1).AddMonths(month).DayNumber)];

    /// <param name="text">Ten letters.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        if (text.Length != 10 || text[2] != '/' || text[5] != '/') return false;
        var (day, month, century, year) = (Two(text, 0), Two(text, 3), Two(text, 6), Two(text, 8));
        if ((day | month | century | year) < 0) return false;
        year += century * 100;
        if (year is < FirstYear or >= AfterLastYear || month is < 1 or > MonthsOfAYear || day < 1) return false;
        var place = (year - FirstYear) * MonthsOfAYear + month - 1;
        if (day > FirstOfMonth[place + 1] - FirstOfMonth[place]) return false;
        seconds = (FirstOfMonth[place] + day - 1) * SecondsOfADay;
        return true;
    }

    // Negative where a letter is no digit.
    private static int Two(ReadOnlySpan<char> text, int at)
    {
        var (tens, ones) = (text[at], text[at + 1]);
        return char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) ? (tens - '0') * 10 + (ones - '0') : -1;
    }
}
