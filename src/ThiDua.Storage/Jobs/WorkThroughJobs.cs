using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ThiDua.Storage.Jobs;

/// <summary>The workers of this process: as many as <paramref name="workers"/>, woken by the database when a job is queued.</summary>
internal sealed class WorkThroughJobs(int workers, RunNextJob next, NpgsqlDataSource database, ILogger<WorkThroughJobs> log) : BackgroundService
{
    // Retries and leases of the dead become due without anybody ringing.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private bool _away; // said once, by whoever of us notices first
    private readonly SemaphoreSlim _bell = new(0);

    public override void Dispose()
    {
        _bell.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Enumerable.Range(0, workers).Select(_ => Again(Work, stoppingToken)).Append(Again(Listen, stoppingToken)));

    private async Task Work(CancellationToken stop)
    {
        while (await next.Once(stop)) { }
        await _bell.WaitAsync(Look, stop);
    }

    private async Task Listen(CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        connection.Notification += (_, _) => _bell.Release(workers);
        await using (var listen = new NpgsqlCommand("LISTEN job", connection)) await listen.ExecuteNonQueryAsync(stop);
        while (true) await connection.WaitAsync(stop);
    }

    private async Task Again(Func<CancellationToken, Task> step, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await step(stop);
                _away = false;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested) // the host stops
            {
                return;
            }
            catch (Exception trouble) when (trouble is NpgsqlException or InvalidOperationException or System.Data.Common.DbException or IOException)
            {
                // The database is away for a moment (restart, failover): the workers outlive that.
                if (!Interlocked.Exchange(ref _away, true)) log.LogWarning("Jobs wait for the database: {Trouble}", trouble.Message);
                await Task.Delay(Look, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
