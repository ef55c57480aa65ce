using System.Globalization;
using Npgsql;

namespace ThiDua.Storage.Database;

/// <summary>
/// A PostgreSQL of our own in a folder, reachable only through a socket in that folder. Whoever starts it stops it;
/// one left behind by a killed process is taken over by the next.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    internal const string Role = "thidua";
    private const string DatabaseName = "thidua";
    private const int MostLooks = 100;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly ClusterFolder _folder;
    private readonly ClusterUser _user;
    private readonly PostgresPrograms _programs;
    private readonly FileStream? _lock;
    private readonly bool _throwAway;

    private PrivateCluster(ClusterFolder folder, ClusterUser user, PostgresPrograms programs, FileStream? held, bool throwAway) =>
        (_folder, _user, _programs, _lock, _throwAway) = (folder, user, programs, held, throwAway);

    /// <summary>Of the database <c>thidua</c>.</summary>
    public string ConnectionString => ConnectionTo(DatabaseName);

    /// <summary>Whether another process owns the server, so that this one only uses it.</summary>
    public bool IsGuest => _lock is null;

    /// <summary>Folder of PostgreSQL's programs, for dump and restore.</summary>
    internal PostgresPrograms Programs => _programs;

    /// <summary>Makes the cluster if the folder is empty, and starts it; as a guest where another process already runs it.</summary>
    /// <param name="throwAway">For specs: nothing survives a crash of the machine, and everything is faster.</param>
    /// <exception cref="Law.RefusedException">In one sentence: what is missing, full or forbidden.</exception>
    public static async Task<PrivateCluster> StartAsync(string folder, CancellationToken stop, bool throwAway = false)
    {
        var place = new ClusterFolder(folder);
        var user = await ClusterUser.OwnerOf(place.Path, stop);
        var programs = PostgresPrograms.Find(place.Major);
        var cluster = new PrivateCluster(place, user, programs, Hold(place), throwAway);
        if (cluster.IsGuest) return cluster;
        try
        {
            await cluster.Make(stop);
            await cluster.Begin(stop);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync(); // a half-started server and the lock must not outlive the failure
            throw;
        }
    }

    /// <summary>Of another database in the same cluster.</summary>
    public string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _folder.SocketFolder,
        Username = Role,
        Database = database,
        MaxPoolSize = 60,
        IncludeErrorDetail = false,
    }.ConnectionString;

    /// <summary>Starts the server again if it died under a running host; does nothing while it lives.</summary>
    public async Task KeepAlive(CancellationToken stop)
    {
        if (!IsGuest && _folder.RunningServer() is null) await Begin(stop);
    }

    /// <summary>Process id of the server; null when none runs.</summary>
    public int? ServerProcess => _folder.RunningServer();

    public async ValueTask DisposeAsync()
    {
        if (IsGuest) return;
        if (_folder.RunningServer() is not null) await Control("stop", CancellationToken.None);
        _folder.LeaveNothingOutside();
        await _lock!.DisposeAsync();
    }

    private async Task Make(CancellationToken stop)
    {
        if (_folder.IsMade) return;
        if (Directory.Exists(_folder.Cluster)) Directory.Delete(_folder.Cluster, recursive: true); // of an interrupted first start
        string[] noSync = _throwAway ? ["--no-sync"] : [];
        await Must(_user.Runs([
            _programs["initdb"], "-D", _folder.Cluster, "-U", Role, "--auth=peer", "--encoding=UTF8",
            "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=vi-VN", .. noSync]), stop);
        await File.WriteAllTextAsync(_folder.Made, "", stop);
    }

    private async Task Begin(CancellationToken stop)
    {
        _folder.WriteSettings(_user, _throwAway);
        await Must(_user.Runs("mkdir", "-p", "-m", "700", _folder.SocketFolder), stop);
        if (_folder.RunningServer() is null)
        {
            await LetTheDeadGo(stop);
            File.Delete(_folder.PidFile); // stale after a kill; RunningServer made sure that nobody works here
            await Control("start", stop);
        }

        await MakeDatabase(stop);
    }

    /// <summary>The processes of a server that was killed end by themselves, a moment after it.</summary>
    private async Task LetTheDeadGo(CancellationToken stop)
    {
        for (var looks = 0; looks < MostLooks && _folder.HasLeftovers(); looks++) await Task.Delay(BetweenLooks, stop);
    }

    private async Task Control(string verb, CancellationToken stop)
    {
        string[] how = verb == "start" ? ["-l", _folder.Log] : ["-m", "fast"];
        var (code, said) = await OtherProgram.Run(
            _user.Runs([_programs["pg_ctl"], "-D", _folder.Cluster, "-w", "-s", "-t", "90", .. how, verb]), stop);
        if (code != 0 && verb == "start") throw ClusterTrouble.Explain(said + "\n" + await LastOfLog(stop), _folder.Path);
    }

    private async Task<string> LastOfLog(CancellationToken stop) =>
        File.Exists(_folder.Log) ? string.Join('\n', (await File.ReadAllLinesAsync(_folder.Log, stop)).TakeLast(8)) : "";

    private async Task Must(IEnumerable<string> words, CancellationToken stop)
    {
        var (code, said) = await OtherProgram.Run(words, stop);
        if (code != 0) throw ClusterTrouble.Explain(said, _folder.Path);
    }

    private async Task MakeDatabase(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync(stop);
        await using var exists = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = 'thidua'", connection);
        if (Convert.ToInt64(await exists.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture) > 0) return;
        await using var create = new NpgsqlCommand("CREATE DATABASE thidua", connection);
        await create.ExecuteNonQueryAsync(stop);
    }

    // The kernel lets go of the lock however the process ends.
    private static FileStream? Hold(ClusterFolder folder)
    {
        try
        {
            return new(System.IO.Path.Combine(folder.Path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (folder.IsMade) // held by another process, whose guest we are
        {
            return null;
        }
    }
}
