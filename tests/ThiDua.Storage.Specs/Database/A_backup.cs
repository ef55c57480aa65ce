using Microsoft.Extensions.DependencyInjection;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Database;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Organizations;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Specs.Database;

public sealed class A_backup(ABackedUpHouse backup) : IClassFixture<ABackedUpHouse>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task brings_rows_files_and_an_unbroken_audit_log_into_a_new_folder()
    {
        var there = Path.Combine(backup.Place, "new");
        Assert.Null(await Restore(backup.Archive, there));
        Assert.Equal("Kế hoạch số 15", await backup.ReadThePlan(there));
    }

    [Fact]
    public async Task brings_the_sealing_key_for_its_owner_alone()
    {
        var there = Path.Combine(backup.Place, "with-key");
        await Restore(backup.Archive, there);

        var key = Path.Combine(there, SealingKey.FileName);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(backup.Data, SealingKey.FileName), Stop), await File.ReadAllTextAsync(key, Stop));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
    }

    [Fact]
    public async Task takes_the_place_of_a_full_folder_only_when_told_and_keeps_it()
    {
        await Assert.ThrowsAsync<RefusedException>(() => Restore(backup.Archive, backup.Data));
        var aside = await Restore(backup.Archive, backup.Data, replace: true);
        Assert.Equal("Kế hoạch số 15", await backup.ReadThePlan(backup.Data));
        Assert.Equal("Kế hoạch số 15", await backup.ReadThePlan(aside!));
    }

    [Fact]
    public async Task is_not_restored_under_a_running_host()
    {
        await using var database = await RunningDatabase.Open(await DataFolder.Open(backup.Data, Stop), null, Stop);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => Restore(backup.Archive, backup.Data, replace: true));
        Assert.Contains("đang chạy", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public async Task that_is_damaged_leaves_everything_as_it_was(double where)
    {
        var bytes = await File.ReadAllBytesAsync(backup.Archive, Stop);
        var bad = Path.Combine(backup.Place, "bad.thidua");
        await File.WriteAllBytesAsync(bad, bytes[..(int)(bytes.Length * where)], Stop);

        await Assert.ThrowsAsync<RefusedException>(() => Restore(bad, backup.Data, replace: true));
        Assert.Equal("Kế hoạch số 15", await backup.ReadThePlan(backup.Data));
    }

    [Fact]
    public async Task with_one_wrong_byte_is_refused()
    {
        var bytes = await File.ReadAllBytesAsync(backup.Archive, Stop);
        bytes[bytes.Length / 2] ^= 1; // inside the dump
        var bad = Path.Combine(backup.Place, "bad.thidua");
        await File.WriteAllBytesAsync(bad, bytes, Stop);
        await Assert.ThrowsAsync<RefusedException>(() => Restore(bad, Path.Combine(backup.Place, "never")));
        Assert.False(Directory.Exists(Path.Combine(backup.Place, "never")));
    }

    [Fact]
    public async Task never_overwrites_a_file()
    {
        var folder = await DataFolder.Open(backup.Data, Stop);
        await Assert.ThrowsAsync<RefusedException>(() => new MakeBackup(TimeProvider.System).Of(folder, "", backup.Archive, Stop));
    }

    [Theory]
    [InlineData("no-such/b.thidua", "không có thư mục")]
    [InlineData("", "là một thư mục")]
    public async Task says_why_its_place_cannot_take_it(string place, string why)
    {
        var folder = await DataFolder.Open(backup.Data, Stop);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() =>
            new MakeBackup(TimeProvider.System).Of(folder, "", Path.Combine(backup.Place, place), Stop));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Không khởi động", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<string?> Restore(string archive, string data, bool replace = false) =>
        new RestoreBackup(TimeProvider.System).Into(data, archive, replace, Stop);
}

/// <summary>A data folder with one kept plan, and a backup that was made while it ran.</summary>
public sealed class ABackedUpHouse : IAsyncLifetime
{
    private StoredFileId _plan;

    public string Place { get; } = Directory.CreateTempSubdirectory("thidua-backup-").FullName;
    public string Data => Path.Combine(Place, "data");
    public string Archive => Path.Combine(Place, "sao-luu.thidua");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Place, (UnixFileMode)0b111_101_101);
        var folder = await DataFolder.Open(Data, Stop);
        SealingKey.MakeIn(Data);
        await using var database = await RunningDatabase.Open(folder, null, Stop);
        _plan = await KeepAPlan(database);
        Assert.Equal(1, await new MakeBackup(TimeProvider.System).Of(folder, database.ConnectionString, Archive, Stop));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Place, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static ServiceProvider Services(string data, string connection) =>
        new ServiceCollection().AddLogging().AddStorage(connection, data).BuildServiceProvider();

    private async Task<StoredFileId> KeepAPlan(RunningDatabase database)
    {
        await using var services = Services(Data, database.ConnectionString);
        await using var work = services.CreateAsyncScope();
        var file = await work.Get<KeepFile>().For(UnitId.New(), "15.txt", "text/plain", new MemoryStream("Kế hoạch số 15"u8.ToArray()), Stop);
        await work.Get<ThiDuaDb>().SaveChangesAsync(Stop);
        return file.Id;
    }

    internal async Task<string> ReadThePlan(string data)
    {
        await using var database = await RunningDatabase.Open(await DataFolder.Open(data, Stop), null, Stop);
        await using var services = Services(data, database.ConnectionString);
        Assert.All(await services.GetRequiredService<VerifyAudit>().Run(Stop), verdict => Assert.Null(verdict.BrokenAt));
        await using var work = services.CreateAsyncScope();
        work.Get<Scope>().OpenForTheSystem();
        await using var content = (await work.Get<OpenFile>().Of(_plan, Stop))!.Value.Content;
        return await new StreamReader(content).ReadToEndAsync(Stop);
    }
}
