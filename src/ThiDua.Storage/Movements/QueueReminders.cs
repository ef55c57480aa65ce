using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Movements;

/// <summary>Queues the day's round of reminders, once a day.</summary>
public sealed class QueueReminders(ThiDuaDb db, Scope scope, EnqueueJob enqueue, TimeProvider clock)
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <returns>False where the day's round was queued before.</returns>
    public async Task<bool> ForToday(CancellationToken stop)
    {
        scope.OpenForTheSystem();
        var midnight = new DateTimeOffset(clock.Today().ToDateTime(TimeOnly.MinValue), Vietnam).ToUniversalTime();
        if (await db.Set<Job>().AnyAsync(j => j.Kind == RemindOfTasks.KindOfJob && j.QueuedAt >= midnight, stop)) return false;

        enqueue.For(RemindOfTasks.KindOfJob, null, new { });
        await db.SaveChangesAsync(stop);
        return true;
    }
}
