using System.Text.Json;

namespace ThiDua.Law;

/// <summary>
/// The working days of state offices in Vietnam (ngày làm việc): Monday to Friday but for public holidays
/// (Điều 112 Bộ luật Lao động 45/2019/QH14). The table of holidays is data that an administrator keeps, since the days
/// around Tết and the National Day are set anew each year; beyond the table only the fixed days are known.
/// </summary>
public sealed class WorkingDays(IReadOnlyList<Holiday> holidays)
{
    /// <summary>The table as shipped: to be checked against each year's official notice.</summary>
    public static WorkingDays Shipped { get; } = Load();

    public IReadOnlyList<Holiday> Holidays { get; } = holidays;

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && HolidayOn(day) is null;

    /// <summary>The holiday on that day; null where there is none.</summary>
    public Holiday? HolidayOn(DateOnly day) =>
        Holidays.FirstOrDefault(h => h.From <= day && day <= h.To) ?? (Covers(day.Year) ? null : FixedOn(day));

    /// <summary>Whether the table has that year; else the movable days (Tết, Giỗ Tổ) are unknown.</summary>
    public bool Covers(int year) => Holidays.Any(h => h.From.Year == year);

    /// <summary>The day itself if it is a working day, else the last one before it.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(-1);
        return day;
    }

    /// <summary>The working day that lies <paramref name="count"/> working days before; the day itself is not counted.</summary>
    public DateOnly Before(DateOnly day, int count)
    {
        for (var left = count; left > 0;)
        {
            day = day.AddDays(-1);
            if (IsWorkingDay(day)) left--;
        }

        return count == 0 ? OnOrBefore(day) : day;
    }

    /// <summary>The working day that lies <paramref name="count"/> working days after; the day itself is not counted.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>; negative when it has passed.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from) return -Between(to, from);
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day)) count++;
        }

        return count;
    }

    private static Holiday? FixedOn(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => new(day, day, "Tết Dương lịch"),
        (4, 30) => new(day, day, "Ngày Chiến thắng"),
        (5, 1) => new(day, day, "Ngày Quốc tế lao động"),
        (9, 2) => new(day, day, "Quốc khánh"),
        _ => null,
    };

    private static WorkingDays Load()
    {
        using var stream = typeof(WorkingDays).Assembly.GetManifestResourceStream("ThiDua.Law.holidays.json")!;
        return new WorkingDays(JsonSerializer.Deserialize<List<Holiday>>(stream, JsonSerializerOptions.Web)!);
    }
}

/// <summary>Days off, first and last included.</summary>
public sealed record Holiday(DateOnly From, DateOnly To, string Name);
