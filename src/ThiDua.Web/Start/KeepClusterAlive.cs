using Npgsql;
using ThiDua.Law;
using ThiDua.Storage.Database;

namespace ThiDua.Web.Start;

/// <summary>Starts the private database again if something killed it while the host lives.</summary>
internal sealed class KeepClusterAlive(RunningDatabase database, ILogger<KeepClusterAlive> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    private bool _failed;
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.Cluster is not { } cluster) return;
        using var timer = new PeriodicTimer(Look);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (cluster.ServerProcess is null) await Revive(cluster, stoppingToken);
        }
    }

    private async Task Revive(PrivateCluster cluster, CancellationToken stop)
    {
        Say(LogLevel.Warning, "Cơ sở dữ liệu đã dừng đột ngột, đang được khởi động lại.");
        try
        {
            await cluster.KeepAlive(stop);
            Say(LogLevel.Warning, "Cơ sở dữ liệu đã chạy lại.");
            _failed = false;
        }
        catch (Exception trouble) when (trouble is RefusedException or NpgsqlException or IOException) // no space, say: tried at every look until it is mended
        {
            if (_failed) Say(LogLevel.Error, trouble.Message); // the first time, the killed server's own children may still be leaving
            _failed = true;
        }
    }

    // Each sentence once for as long as the trouble lasts, however often it is tried.
    private void Say(LogLevel level, string sentence)
    {
        if (_said.Add(sentence)) log.Log(level, "{Sentence}", sentence);
        if (database.Cluster?.ServerProcess is not null) _said.Clear();
    }
}
