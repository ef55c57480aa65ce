using Microsoft.AspNetCore.Mvc.ModelBinding;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>Says why a page shows another day than its address asks for.</summary>
internal static class DayNotice
{
    /// <param name="given">What is said of the day in the address, which <see cref="DayInAddress"/> read.</param>
    /// <param name="shown">The day of the figures.</param>
    /// <returns>Null where the day can be shown.</returns>
    public static string? Of(ModelStateEntry? given, DateOnly? asked, DateOnly today, DateOnly shown)
    {
        var why = given is { Errors.Count: > 0 } ? $"“{given.AttemptedValue}” không phải là ngày"
            : asked > today ? $"Ngày {Written.Day(asked.Value)} chưa tới nên chưa có số liệu để kết luận"
            : null;
        return why is null ? null : $"{why}; đang hiện số liệu đến ngày {Written.Day(shown)}.";
    }
}
