using System.Globalization;
using ThiDua.Storage.Database;

namespace ThiDua.Storage.Specs.Database;

public sealed class A_private_cluster : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("thidua-cluster-").FullName, "postgres");

    public A_private_cluster() // another system user runs the server and must pass through
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.GetDirectoryName(_folder)!, (UnixFileMode)0b111_101_101);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public async Task keeps_its_data_from_start_to_start()
    {
        await using (var cluster = await Start()) await Sql(cluster, "CREATE TABLE kept AS SELECT 1");
        await using (var cluster = await Start()) await Sql(cluster, "TABLE kept");
    }

    [Fact]
    public async Task stops_with_its_owner()
    {
        await using (var cluster = await Start()) Assert.NotNull(cluster.ServerProcess);
        Assert.Null(new ClusterFolder(_folder).RunningServer());
    }

    [Fact]
    public async Task takes_over_a_server_whose_owner_was_killed()
    {
        await (await Start()).DisposeAsync();
        await StartBehindItsBack();
        var orphan = new ClusterFolder(_folder).RunningServer();

        await using (var cluster = await Start())
        {
            Assert.Equal(orphan, cluster.ServerProcess);
            await Sql(cluster, "SELECT 1");
        }

        Assert.Null(new ClusterFolder(_folder).RunningServer());
    }

    [Fact]
    public async Task comes_back_when_its_server_is_killed()
    {
        await using var cluster = await Start();
        await Sql(cluster, "CREATE TABLE kept AS SELECT 1");
        await KillServer(cluster);

        await cluster.KeepAlive(Stop);
        await Sql(cluster, "TABLE kept");
    }

    [Fact]
    public async Task starts_although_a_stranger_has_the_number_of_its_dead_server()
    {
        await (await Start()).DisposeAsync();
        var pidFile = new ClusterFolder(_folder).PidFile;
        await File.WriteAllTextAsync(pidFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n", Stop);

        await using var cluster = await Start();
        await Sql(cluster, "SELECT 1");
    }

    [Fact]
    public async Task begins_anew_after_a_first_start_that_was_cut_short()
    {
        await (await Start()).DisposeAsync();
        File.Delete(new ClusterFolder(_folder).Made);
        await using var cluster = await Start();
        await Sql(cluster, "SELECT 1");
    }

    /// <summary>A process of the killed server holds its shared memory until it has ended.</summary>
    [Fact]
    public async Task waits_for_what_a_killed_server_left_behind()
    {
        await (await Start()).DisposeAsync();
        await StartBehindItsBack();
        await using var backend = new Npgsql.NpgsqlConnection(new Npgsql.NpgsqlConnectionStringBuilder
        {
            Host = new ClusterFolder(_folder).SocketFolder,
            Username = PrivateCluster.Role,
            Database = "postgres",
            Pooling = false,
        }.ConnectionString);
        await backend.OpenAsync(Stop);
        using var held = System.Diagnostics.Process.Start("kill", ["-STOP", $"{backend.ProcessID}"]);
        await held.WaitForExitAsync(Stop);
        using var server = System.Diagnostics.Process.GetProcessById(new ClusterFolder(_folder).RunningServer()!.Value);
        server.Kill();
        using var letGo = System.Diagnostics.Process.Start("sh", ["-c", $"sleep 2; kill -CONT {backend.ProcessID}"]);

        await using var cluster = await Start();
        await Sql(cluster, "SELECT 1");
    }

    [Theory]
    [InlineData("FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use\nHINT:  Terminate any old server processes.", "chưa dừng hẳn")]
    [InlineData("2026-11-21 UTC [1] FATAL:  something unheard of\n2026-11-21 UTC [1] LOG:  database system is shut down", "PostgreSQL báo “something unheard of”")]
    [InlineData("2026-11-21 UTC [1] LOG:  database system is shut down", "không rõ lý do")]
    public void that_does_not_start_says_why_and_no_more(string said, string why)
    {
        var message = ClusterTrouble.Explain(said, "/srv/thidua").Message;

        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.DoesNotContain("shut down", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task has_one_owner_and_lets_others_in_as_guests()
    {
        await using var owner = await Start();
        await using (var guest = await Start())
        {
            Assert.True(guest.IsGuest);
            await Sql(guest, "SELECT 1");
        }

        await Sql(owner, "SELECT 1"); // a guest that leaves stops nothing
    }

    [Fact]
    public async Task lives_in_a_folder_with_a_long_vietnamese_name()
    {
        var deep = Path.Combine(_folder, new string('x', 90), "Dữ liệu của 'xã' Tân Hòa, 2026");
        Directory.CreateDirectory(deep);
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(deep, "postgres"), Stop, throwAway: true);
        await Sql(cluster, "SELECT 1");
    }

    [Fact]
    public async Task lives_below_a_folder_that_only_its_owner_may_enter()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.GetDirectoryName(_folder)!, (UnixFileMode)0b111_000_000); // as /root is
        await using var cluster = await Start();
        await Sql(cluster, "SELECT 1");
    }

    private Task<PrivateCluster> Start() => PrivateCluster.StartAsync(_folder, Stop, throwAway: true);

    private async Task StartBehindItsBack()
    {
        var place = new ClusterFolder(_folder);
        var user = await ClusterUser.OwnerOf(_folder, Stop);
        var words = user.Runs(PostgresPrograms.Find()["pg_ctl"], "-D", place.Cluster, "-w", "-s", "-l", place.Log, "start");
        var (code, said) = await OtherProgram.Run(words, Stop);
        Assert.True(code == 0, said);
    }

    private static async Task KillServer(PrivateCluster cluster)
    {
        using var server = System.Diagnostics.Process.GetProcessById(cluster.ServerProcess!.Value);
        server.Kill();
        await server.WaitForExitAsync(Stop);
    }

    private static Task Sql(PrivateCluster cluster, string statement) => ThrowAwayCluster.Do(cluster.ConnectionString, statement);
}
