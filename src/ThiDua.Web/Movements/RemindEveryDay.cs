using Npgsql;
using ThiDua.Storage.Movements;

namespace ThiDua.Web.Movements;

/// <summary>Asks every hour whether the day's reminders were queued, so that a new day and a late start are both met.</summary>
internal sealed class RemindEveryDay(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RemindEveryDay> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<QueueReminders>().ForToday(stoppingToken);
            }
            catch (NpgsqlException away) // the database is just being restarted: the next look finds it
            {
                log.LogWarning(away, "Reminders could not be queued; tried again in an hour.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
