using Microsoft.EntityFrameworkCore;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Criteria;

/// <summary>Criteria of running movements that have had no value for long: neither one typed nor one that files tell.</summary>
public sealed class RemindOfValues(ThiDuaDb db, ComputeCriteria compute, WorkingDays days, TimeProvider clock) : IHaveWork
{
    /// <summary>Working days without a value after which a criterion is named.</summary>
    public const int LongWithoutValue = 20;

    private const int NamedOneByOne = 3;

    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        if (!who.Has(Duty.Officer)) return [];
        var latest = await db.Latest(stop);
        var items = new List<WorkItem>();
        foreach (var movement in await db.Set<Movement>().AsNoTracking().Where(m => m.Closed == null).ToListAsync(stop))
        {
            items.AddRange(await Missing(movement, [.. latest[movement.Id]], stop));
        }

        return items;
    }

    private async Task<IEnumerable<WorkItem>> Missing(Movement movement, List<RecordedValue> latest, CancellationToken stop)
    {
        var since = days.Between(VietnamDay.Of(movement.Launched.At), clock.Today());
        if (since < LongWithoutValue) return [];

        var missing = movement.Terms.Criteria.Where(c => JudgeCriterion.For(c, latest.Of(c), over: false) is Standing.NoData).ToList();
        if (missing.Count > 0 && await compute.For(movement.Id, null, stop) is { } figures)
            missing.RemoveAll(c => figures.StateOf(c.Id) is not CriterionState.NoData);
        var why = $"Đã {since} ngày làm việc từ khi phát động. {movement.Terms.Title}.";
        return missing.Count > NamedOneByOne
            ? [new(Consequence.ValueMissing, $"{missing.Count} tiêu chí chưa có số liệu", why, new WorkPlace(Movement: movement.Id))]
            : missing.Select(c => new WorkItem(Consequence.ValueMissing, $"Chưa có số liệu: {c.Text}", why, new WorkPlace(Movement: movement.Id, Criterion: c.Id)));
    }
}
