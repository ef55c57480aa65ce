using Npgsql;
using ThiDua.Law;
using ThiDua.Storage.Database;

namespace ThiDua.Web.Start;

/// <summary>Starts the private database again if something killed it while the host lives.</summary>
internal sealed class KeepClusterAlive(RunningDatabase database, ILogger<KeepClusterAlive> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.Cluster is not { } cluster) return;
        using var timer = new PeriodicTimer(Look);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await cluster.KeepAlive(stoppingToken);
            }
            catch (Exception trouble) when (trouble is RefusedException or NpgsqlException or IOException)
            {
                log.LogError("{Sentence}", trouble.Message); // still no space, say: said again at every look until it is mended
            }
        }
    }
}
