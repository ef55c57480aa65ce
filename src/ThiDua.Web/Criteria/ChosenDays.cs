using System.Globalization;
using ThiDua.Movements;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>Which days of a movement a page looks at: its period, ending on the day of the figures ("số liệu đến ngày").</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="AsOf">Last day, inclusive; facts are seen as they stood at its end.</param>
public sealed record ChosenDays(FigurePeriod Period, DateOnly From, DateOnly AsOf)
{
    /// <param name="asOf">As asked for; never later than today nor than the movement's last day, and not before its first day.</param>
    public static ChosenDays Of(Movement movement, FigurePeriod? period, DateOnly? asOf, DateOnly today)
    {
        var last = movement.Terms.To is { } to && to < today ? to : today;
        var day = asOf is { } asked && asked < last ? asked : last;
        var first = movement.FirstDay ?? new DateOnly(day.Year, 1, 1);
        if (day < first && first <= last) day = first;
        return new(period ?? FigurePeriod.Whole, FirstOf(period ?? FigurePeriod.Whole, first, day), day);
    }

    /// <summary>"lũy kế từ đầu năm 2026", "tháng 3/2026", "cả phong trào, từ 15/02/2026".</summary>
    public string Words => Period switch
    {
        FigurePeriod.Month => $"tháng {AsOf:M/yyyy}",
        FigurePeriod.Year => $"lũy kế năm {AsOf:yyyy}",
        _ => $"cả phong trào, từ ngày {Written.Day(From)}",
    };

    /// <summary>As an address carries it on: <c>period=year&amp;asOf=2026-03-31</c>.</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"period={Period.ToString().ToLowerInvariant()}&asOf={AsOf:yyyy-MM-dd}");

    public ChosenDays With(FigurePeriod period, Movement movement, DateOnly today) => Of(movement, period, AsOf, today);

    private static DateOnly FirstOf(FigurePeriod period, DateOnly first, DateOnly day) => period switch
    {
        FigurePeriod.Month => new(day.Year, day.Month, 1),
        FigurePeriod.Year => new(day.Year, 1, 1),
        _ => first < day ? first : day,
    };
}

/// <summary>Over which days a figure is shown.</summary>
public enum FigurePeriod
{
    /// <summary>Tháng của ngày số liệu, đến ngày đó.</summary>
    Month,
    /// <summary>Lũy kế từ đầu năm.</summary>
    Year,
    /// <summary>Cả phong trào, từ ngày đầu.</summary>
    Whole,
}
