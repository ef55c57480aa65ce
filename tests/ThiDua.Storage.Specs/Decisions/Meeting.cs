using Microsoft.Extensions.DependencyInjection;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Storage.Specs.Decisions;

/// <summary>Lets several who compose or issue a decision go on only when all have looked, so that they write at one moment.</summary>
internal sealed class Meeting
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _awaited;
    private Type? _where;

    /// <summary>From now on each who composes waits for so many; before that nobody waits.</summary>
    public void BeforeComposing(int several) => (_where, _awaited) = (typeof(Composing), several);

    /// <summary>From now on each who issues does.</summary>
    public void BeforeIssue(int several) => (_where, _awaited) = (typeof(Issue), several);

    public IServiceCollection MadeAt(IServiceCollection services)
    {
        var communes = services.Last(one => one.ServiceType == typeof(ICommuneOnPaper)).ImplementationType!;
        return services
            .AddScoped<IFollowPapers>(_ => new Issue(this))
            .AddScoped<ICommuneOnPaper>(scope => new Composing(this, (ICommuneOnPaper)ActivatorUtilities.CreateInstance(scope, communes)));
    }

    private async Task Come(Type where, CancellationToken stop)
    {
        if (where != _where || _all.Task.IsCompleted) return;
        if (Interlocked.Decrement(ref _awaited) == 0) _all.SetResult();
        await _all.Task.WaitAsync(stop);
    }

    private sealed class Issue(Meeting meeting) : IFollowPapers
    {
        public Task MustBeReady(OutgoingPaper paper, Actor who, CancellationToken stop) => meeting.Come(typeof(Issue), stop);

        public Task Issued(OutgoingPaper paper, Actor who, CancellationToken stop) => Task.CompletedTask;
    }

    private sealed class Composing(Meeting meeting, ICommuneOnPaper communes) : ICommuneOnPaper
    {
        public async Task<CommuneOnPaper> On(UnitId commune, DateOnly day, CancellationToken stop)
        {
            await meeting.Come(typeof(Composing), stop);
            return await communes.On(commune, day, stop);
        }
    }
}
