using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ThiDua.Web.Criteria;

/// <summary>
/// Reads a day of an address as people here write it (31/03/2026) and as links carry it (2026-03-31); the framework would
/// read the first as a month that does not exist.
/// </summary>
internal sealed class DayInAddress : IModelBinder
{
    private static readonly string[] Shapes = ["d/M/yyyy", "yyyy-MM-dd"];

    public Task BindModelAsync(ModelBindingContext context)
    {
        var given = context.ValueProvider.GetValue(context.ModelName);
        if (string.IsNullOrWhiteSpace(given.FirstValue)) return Task.CompletedTask;

        context.ModelState.SetModelValue(context.ModelName, given);
        if (DateOnly.TryParseExact(given.FirstValue.Trim(), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100)
            context.Result = ModelBindingResult.Success(day);
        else
            context.ModelState.AddModelError(context.ModelName, $"“{given.FirstValue}” không phải là ngày. Đề nghị nhập như 31/03/2026.");
        return Task.CompletedTask;
    }
}
