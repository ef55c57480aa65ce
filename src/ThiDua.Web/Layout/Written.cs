using System.Globalization;

namespace ThiDua.Web.Layout;

/// <summary>Days, numbers and amounts as they are written in Vietnamese papers.</summary>
public static class Written
{
    public static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly TimeZoneInfo HereZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>05/01/2026.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "–";

    /// <summary>05/01/2026 14:30, in Vietnam's time.</summary>
    public static string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, HereZone).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The calendar day in Vietnam.</summary>
    public static DateOnly Today(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), HereZone).DateTime);

    /// <summary>1.234,5: as many decimals as the number has, at most four.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.####", Vietnamese);

    /// <summary>63,4 %.</summary>
    public static string Percent(decimal share) => Number(share) + " %";

    /// <summary>1.500.000 đồng.</summary>
    public static string Money(decimal amount) => amount.ToString("#,##0", Vietnamese) + " đồng";

    /// <summary>An operator of a target as it is read: ≥ for <c>&gt;=</c>.</summary>
    public static string Operator(string sign) => sign switch
    {
        ">=" => "≥",
        "<=" => "≤",
        _ => sign,
    };

    /// <summary>2,4 MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} byte",
        < 1024 * 1024 => Number(Math.Round(bytes / 1024m, 0)) + " KB",
        _ => Number(Math.Round(bytes / 1024m / 1024m, 1)) + " MB",
    };
}
