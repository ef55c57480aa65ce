using ThiDua.Law;
using ThiDua.Storage.Database;

namespace ThiDua.Storage.Specs.Database;

public sealed class A_data_folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("thidua-data-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task is_seen_into_by_nobody_else()
    {
        var folder = await DataFolder.Open(_folder.FullName, Stop);
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException();
        var others = File.GetUnixFileMode(folder.Path) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupWrite);
        Assert.Equal(UnixFileMode.None, others);
    }

    [Fact]
    public async Task is_known_again()
    {
        await DataFolder.Open(_folder.FullName, Stop);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "more"), "", Stop);
        Assert.Equal(_folder.FullName, (await DataFolder.Open(_folder.FullName, Stop)).Path);
    }

    [Fact]
    public async Task is_never_somebody_elses_folder()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "ảnh.jpg"), "", Stop);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => DataFolder.Open(_folder.FullName, Stop));
        Assert.Contains("không phải dữ liệu của ThiDua", refusal.Message, StringComparison.Ordinal);
        Assert.Single(_folder.GetFileSystemInfos());
    }

    [Theory]
    [InlineData("""{"product":"ThiDua","layout":2}""", "phiên bản ThiDua mới hơn")]
    [InlineData("rác", "bị hỏng")]
    public async Task is_refused_when_newer_or_spoilt(string marker, string why)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "thidua.json"), marker, Stop);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => DataFolder.Open(_folder.FullName, Stop));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task cannot_stand_where_a_file_stands()
    {
        var file = Path.Combine(_folder.FullName, "a");
        await File.WriteAllTextAsync(file, "", Stop);
        foreach (var place in new[] { file, Path.Combine(file, "b") })
        {
            var refusal = await Assert.ThrowsAsync<RefusedException>(() => DataFolder.Open(place, Stop));
            Assert.Equal($"{file} là một tệp, không phải thư mục. Đề nghị chọn thư mục dữ liệu khác bằng --data.", refusal.Message);
        }
    }

    [Fact]
    public async Task that_cannot_be_made_is_refused_without_foreign_words()
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => DataFolder.Open("/proc/thidua", Stop));
        Assert.StartsWith("Không tạo được", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Could not", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task is_left_as_it_was_found_when_the_given_database_cannot_be_reached(bool there)
    {
        var path = there ? _folder.FullName : Path.Combine(_folder.FullName, "new");
        await Assert.ThrowsAsync<RefusedException>(async () =>
            await RunningDatabase.Open(await DataFolder.Open(path, Stop), "Host=/nowhere/at/all;Username=x;Database=x", Stop));
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public async Task that_was_ours_before_stays_when_the_given_database_cannot_be_reached()
    {
        await DataFolder.Open(_folder.FullName, Stop);
        await Assert.ThrowsAsync<RefusedException>(async () =>
            await RunningDatabase.Open(await DataFolder.Open(_folder.FullName, Stop), "Host=/nowhere/at/all;Username=x;Database=x", Stop));
        Assert.True(DataFolder.IsOurs(_folder.FullName));
    }
}
