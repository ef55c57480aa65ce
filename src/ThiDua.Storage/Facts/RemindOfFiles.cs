using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Months that are over and whose file a source still owes, for those who owe it, while a movement runs.</summary>
public sealed class RemindOfFiles(ThiDuaDb db, ShowMonths months, TimeProvider clock) : IHaveWork
{
    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        var today = clock.Today();
        if (await FirstDay(stop) is not { } first) return [];

        var items = new List<WorkItem>();
        for (var year = Math.Max(first.Year, today.Year - 1); year <= today.Year; year++)
        {
            items.AddRange((await months.Owed(who.Commune, year, stop)).Where(s => who.Has(s.Source.Owes)).SelectMany(s => Item(s, first, year)));
        }

        return items;
    }

    // What a movement needs begins with the month in which it begins.
    private async Task<DateOnly?> FirstDay(CancellationToken stop)
    {
        var running = await db.Set<Movement>().AsNoTracking().Where(m => m.Closed == null).ToListAsync(stop);
        var first = running.Select(m => m.Terms.From).Where(day => day is not null).Min();
        return first is { } day ? new DateOnly(day.Year, day.Month, 1) : null;
    }

    private static IEnumerable<WorkItem> Item(SourceYear source, DateOnly first, int year)
    {
        var missing = source.Months.Where(m => m.State is MonthState.Missing && m.Month >= first).ToList();
        if (missing.Count == 0) return [];

        var named = string.Join(", ", missing.Select(m => m.Month.Month));
        return [new(Consequence.FileMissing, $"Đưa tệp số liệu “{source.Source.Name}” tháng {named}/{year}",
            $"Tháng đã hết mà chưa có tệp; các tiêu chí lấy từ nguồn này chưa tính đủ.", new WorkPlace(FilesOf: year))];
    }
}
