using Microsoft.Extensions.DependencyInjection;

namespace ThiDua.Storage.Jobs;

/// <summary>
/// While a handler works: writes down the latest progress once a second and keeps the lease. Progress lies outside the
/// handler's own transaction, so that a page sees it at once.
/// </summary>
internal sealed class JobPulse : IProgress<JobProgress>, IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private const int BeatsPerRenewal = 15;

    private readonly CancellationTokenSource _over = new();
    private readonly Task _beating;
    private volatile Note _latest = new(new(1, "Đang xử lý"));

    public JobPulse(JobId job, IServiceScopeFactory scopes, TimeProvider clock) => _beating = Run(job, scopes, clock);

    public void Report(JobProgress value) => _latest = new(value);

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _beating;
        _over.Dispose();
    }

    private async Task Run(JobId job, IServiceScopeFactory scopes, TimeProvider clock)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var queue = scope.ServiceProvider.GetRequiredService<JobQueue>();
            using var timer = new PeriodicTimer(Beat, clock);
            Note? written = null;
            for (var beat = 0; await timer.WaitForNextTickAsync(_over.Token); beat++)
            {
                var latest = _latest;
                if (ReferenceEquals(latest, written) && beat % BeatsPerRenewal != 0) continue;
                await queue.Renew(job, latest.Progress, _over.Token);
                written = latest;
            }
        }
        catch (OperationCanceledException) { } // the handler is done
        catch (Npgsql.NpgsqlException) { } // the handler meets the same trouble, and its failure is the one that counts
    }

    private sealed record Note(JobProgress Progress);
}
