using Npgsql;

namespace ThiDua.Web.Movements;

/// <summary>Does something that belongs to a day: looks every hour, so that a new day and a late start are both met.</summary>
internal abstract class LookEveryHour(TimeProvider clock, ILogger log) : BackgroundService
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <exception cref="NpgsqlException">The database is away: tried again in an hour.</exception>
    protected abstract Task Look(CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Hour, clock);
        do
        {
            try
            {
                await Look(stoppingToken);
            }
            catch (NpgsqlException away) // the database is just being restarted: the next look finds it
            {
                log.LogWarning(away, "{Work} could not look; tried again in an hour.", GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
