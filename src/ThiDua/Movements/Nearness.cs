using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>How near the last day of a task is, in working days: each nearness is reminded of once.</summary>
public enum Nearness
{
    /// <summary>Còn nhiều ngày.</summary>
    Far,
    /// <summary>Còn không quá 5 ngày làm việc.</summary>
    Near,
    /// <summary>Hôm nay, hoặc hôm nay là ngày làm việc cuối cùng.</summary>
    LastDay,
    /// <summary>Quá hạn.</summary>
    Overdue,
}

/// <summary>The time left until a last day, as an officer counts it.</summary>
public static class TimeLeft
{
    /// <summary>Working days before the last day from which a task is near.</summary>
    public const int NearFrom = 5;

    public static Nearness NearnessOf(this WorkingDays days, DateOnly today, DateOnly due) =>
        due < today ? Nearness.Overdue
        : days.Between(today, due) is 0 ? Nearness.LastDay
        : days.Between(today, due) <= NearFrom ? Nearness.Near : Nearness.Far;

    /// <summary>"Còn 3 ngày làm việc", "hạn hôm nay", "quá hạn 2 ngày làm việc".</summary>
    public static string InWords(this WorkingDays days, DateOnly today, DateOnly due)
    {
        if (due == today) return "hạn hôm nay";
        var left = days.Between(today, due);
        return (due < today, left) switch
        {
            (false, 0) => "hôm nay là ngày làm việc cuối cùng",
            (false, _) => $"còn {left} ngày làm việc",
            (true, 0) => "vừa quá hạn",
            _ => $"quá hạn {-left} ngày làm việc",
        };
    }
}
