using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Paper.Facts;
using ThiDua.Storage;
using ThiDua.Storage.Database;

namespace ThiDua.Bench.Criteria;

/// <summary>A private cluster as an office has it, in a folder that goes with the bench or stays.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    private readonly string _folder;
    private PrivateCluster _cluster = null!;
    private ServiceProvider _services = null!;

    private BenchDatabase(string folder, bool stays) => (_folder, Stays) = (folder, stays);

    /// <summary>Whether it is there for the next bench as well, with all that is in it.</summary>
    public bool Stays { get; }

    public NpgsqlDataSource Source { get; private set; } = null!;

    public string Folder => _folder;

    /// <param name="keep">The folder of one that stays; null for one that goes.</param>
    public static async Task<BenchDatabase> Start(string? keep = null)
    {
        var folder = keep is null ? Directory.CreateTempSubdirectory("thidua-bench-").FullName : Directory.CreateDirectory(keep).FullName;
        var database = new BenchDatabase(folder, stays: keep is not null);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(database._folder, (UnixFileMode)0b111_101_101);
        database._cluster = await PrivateCluster.StartAsync(Path.Combine(database._folder, "postgres"), CancellationToken.None);
        await using (var source = NpgsqlDataSource.Create(database._cluster.ConnectionString)) await new Migrator(source).Run(CancellationToken.None);
        database._services = new ServiceCollection().AddLogging()
            .AddStorage(database._cluster.ConnectionString, database._folder)
            .AddSingleton<IReadTables, ReadTables>()
            .BuildServiceProvider();
        database.Source = database._services.GetRequiredService<NpgsqlDataSource>();
        return database;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A unit of work of a commune.</summary>
    public AsyncServiceScope Within(UnitId commune)
    {
        var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Scope>().LimitTo(commune);
        return scope;
    }

    public async Task<object?> Do(string sql, params object[] values)
    {
        await using var command = Source.CreateCommand(sql);
        command.CommandTimeout = 0;
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Runs a command of psql, as somebody at a terminal would.</summary>
    public Task Psql(string command)
    {
        var at = new NpgsqlConnectionStringBuilder(_cluster.ConnectionString);
        return Baseline.Program("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", at.Host!, "-U", at.Username!, "-d", at.Database!, "-c", command);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await _cluster.DisposeAsync();
        if (!Stays) Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>How much memory this process took at most since it was asked to begin anew (Linux; 0 elsewhere).</summary>
internal static class PeakMemory
{
    public static void BeginAnew()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        if (OperatingSystem.IsLinux()) File.WriteAllText("/proc/self/clear_refs", "5");
    }

    /// <returns>In megabytes.</returns>
    public static long Now() => Of("self");

    /// <param name="process">Number of the process.</param>
    public static long Of(string process)
    {
        if (!OperatingSystem.IsLinux()) return 0;
        var line = File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) >> 10;
    }
}
