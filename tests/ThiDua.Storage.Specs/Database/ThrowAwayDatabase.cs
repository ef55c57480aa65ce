using System.Globalization;
using Npgsql;
using ThiDua.Storage.Database;

[assembly: AssemblyFixture(typeof(ThiDua.Storage.Specs.Database.ThrowAwayCluster))]

namespace ThiDua.Storage.Specs.Database;

/// <summary>One private PostgreSQL per test process, started by the first class that needs it and gone with the process.</summary>
public sealed class ThrowAwayCluster : IAsyncDisposable
{
    private const string Prefix = "thidua-specs-";

    private readonly string _folder = Path.Combine(
        Path.GetTempPath(), Prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    private readonly SemaphoreSlim _one = new(1);
    private PrivateCluster? _cluster;

    /// <returns>Connection string of a new database with the migrated schema.</returns>
    internal async Task<string> NewDatabase(bool migrated = true)
    {
        await _one.WaitAsync();
        try
        {
            _cluster ??= await Start();
            return await Copy(_cluster, migrated ? "migrated" : "template0");
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>A copy of a world that is made once for all specs of this process: a database, and the files that belong to it.</summary>
    /// <param name="files">Gets the files.</param>
    /// <param name="make">Fills a migrated database and a folder, and lets go of both.</param>
    /// <returns>Connection string of the copy.</returns>
    internal async Task<string> CopyOf(string world, string files, Func<string, string, Task> make)
    {
        await _one.WaitAsync();
        try
        {
            _cluster ??= await Start();
            var made = Path.Combine(_folder, world);
            if (!Directory.Exists(made))
            {
                await Do(_cluster.ConnectionTo("postgres"), $"CREATE DATABASE {world} TEMPLATE migrated");
                await make(_cluster.ConnectionTo(world), Directory.CreateDirectory(made).FullName);
                NpgsqlConnection.ClearAllPools(); // nobody may be at a database that is copied
            }

            foreach (var file in Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(files, Path.GetRelativePath(made, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            return await Copy(_cluster, world);
        }
        finally
        {
            _one.Release();
        }
    }

    private static async Task<string> Copy(PrivateCluster cluster, string template)
    {
        var name = "spec_" + Guid.CreateVersion7().ToString("N");
        await Do(cluster.ConnectionTo("postgres"), $"CREATE DATABASE {name} TEMPLATE {template}");
        return cluster.ConnectionTo(name);
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await _cluster.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }

        _one.Dispose();
    }

    private async Task<PrivateCluster> Start()
    {
        await BuryTheDead();
        var cluster = await PrivateCluster.StartAsync(_folder, CancellationToken.None, throwAway: true);
        await Do(cluster.ConnectionTo("postgres"), "CREATE DATABASE migrated");
        await using (var template = NpgsqlDataSource.Create(cluster.ConnectionTo("migrated") + ";Pooling=false"))
        {
            await new Migrator(template).Run(CancellationToken.None);
        }

        return cluster;
    }

    // A killed test run leaves its server behind; the next run takes it over, stops it and removes the folder.
    private static async Task BuryTheDead()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (Directory.Exists("/proc/" + Path.GetFileName(folder)[Prefix.Length..])) continue;
            await using (await PrivateCluster.StartAsync(folder, CancellationToken.None, throwAway: true)) { }
            Directory.Delete(folder, recursive: true);
        }
    }

    internal static async Task Do(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>A database of its own for one class of specs, with the migrated schema and nothing in it.</summary>
public sealed class ThrowAwayDatabase(ThrowAwayCluster cluster) : IAsyncLifetime
{
    private NpgsqlDataSource? _source;

    public string ConnectionString { get; private set; } = "";

    public NpgsqlDataSource Source => _source ??= NpgsqlDataSource.Create(ConnectionString);

    /// <summary>Empties a table between facts that count its rows.</summary>
    public Task Clear(string table) => ThrowAwayCluster.Do(ConnectionString, $"TRUNCATE {table} CASCADE");

    public async ValueTask InitializeAsync() => ConnectionString = await cluster.NewDatabase();

    public async ValueTask DisposeAsync()
    {
        if (_source is not null) await _source.DisposeAsync();
    }
}
