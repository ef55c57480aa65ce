using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>The latest value of each target: of the latest day, and of that the one recorded last.</summary>
internal static class LatestValues
{
    public static async Task<ILookup<MovementId, RecordedValue>> Latest(this ThiDuaDb db, CancellationToken stop) =>
        (await db.Set<RecordedValue>().FromSql($"""
            SELECT DISTINCT ON (movement, criterion, target) * FROM recorded_value
            ORDER BY movement, criterion, target, as_of DESC, id DESC
            """).AsNoTracking().ToListAsync(stop)).ToLookup(v => v.Movement);

    public static IReadOnlyDictionary<int, Measured> Of(this IEnumerable<RecordedValue> latest, Criterion criterion) =>
        latest.Where(v => v.Criterion == criterion.Id).ToDictionary(v => v.Target, v => v.Measured);

    /// <summary>What was not reached is not reached any more: the movement is closed, or its time is over.</summary>
    public static bool IsOver(this Movement movement, DateOnly today) =>
        movement.State is not MovementState.Running || movement.Terms.To < today;
}
