using ThiDua.Storage.Movements;

namespace ThiDua.Web.Movements;

/// <summary>Asks every hour whether the day's reminders were queued.</summary>
internal sealed class RemindEveryDay(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RemindEveryDay> log) : LookEveryHour(clock, log)
{
    protected override async Task Look(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<QueueReminders>().ForToday(stop);
    }
}
