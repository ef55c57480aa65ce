using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Law;

namespace ThiDua.Storage.Awards;

/// <summary>The shipped parameters with the settings of the present scope laid over them.</summary>
internal sealed class LawParametersInDatabase(ThiDuaDb db) : ILawParameters
{
    public async Task<ParameterBook> Book(CancellationToken stop)
    {
        var settings = await db.Set<ParameterSetting>().AsNoTracking().Where(s => s.Withdrawn == null).OrderBy(s => s.Id).ToListAsync(stop);
        return settings.Count == 0 ? ParameterBook.Shipped : ParameterBook.Shipped.With(settings.Select(s => s.AsParameter));
    }

    public async Task<IReadOnlyList<ParameterSetting>> Settings(CancellationToken stop) =>
        await db.Set<ParameterSetting>().AsNoTracking().OrderByDescending(s => s.Id).ToListAsync(stop);

    public Task<ParameterSetting?> Find(ParameterSettingId id, CancellationToken stop) => db.Set<ParameterSetting>().SingleOrDefaultAsync(s => s.Id == id, stop);

    public void Add(ParameterSetting setting) => db.Add(setting);

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);
}
