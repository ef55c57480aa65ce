using Npgsql;
using ThiDua.Law;
using ThiDua.Storage.Decisions;

namespace ThiDua.Web.Decisions;

/// <summary>Asks every hour whether an issued decision has reached the day of force that it names.</summary>
internal sealed class EnforceEveryDay(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EnforceEveryDay> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        do
        {
            try
            {
                foreach (var one in await Waiting(stoppingToken)) await Enforce(one, stoppingToken);
            }
            catch (NpgsqlException away) // the database is just being restarted: the next look finds it
            {
                log.LogWarning(away, "Decisions could not be put into force; tried again in an hour.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<IReadOnlyList<WaitingDecision>> Waiting(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EnforceDueDecisions>().Waiting(stop);
    }

    private async Task Enforce(WaitingDecision one, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<EnforceDueDecisions>().One(one, stop);
        }
        catch (RefusedException refused) // somebody is held, or the fund no longer reaches: a person is shown it among what is to do
        {
            log.LogWarning(refused, "A decision waits for a person.");
        }
    }
}
