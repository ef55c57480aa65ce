using ThiDua.Law;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Movements;

namespace ThiDua.Web.Decisions;

/// <summary>Asks every hour whether an issued decision has reached the day of force that it names.</summary>
internal sealed class EnforceOnTheirDay(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EnforceOnTheirDay> log) : LookEveryHour(clock, log)
{
    private readonly ILogger _log = log;

    protected override async Task Look(CancellationToken stop)
    {
        foreach (var one in await Waiting(stop)) await Enforce(one, stop);
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
            _log.LogWarning(refused, "A decision waits for a person.");
        }
    }
}
