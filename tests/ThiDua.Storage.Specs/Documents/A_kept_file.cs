using System.Text;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Documents;

public sealed class A_kept_file(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly UnitId Hoa = UnitId.New();
    private static readonly UnitId Binh = UnitId.New();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task comes_back_byte_by_byte()
    {
        await using var host = new StorageHost(database);
        var id = await Keep(host, @"C:\Kế hoạch\KH 15.docx");

        await using var work = host.Within(Hoa);
        var (file, content) = (await work.Get<OpenFile>().Of(id, Stop))!.Value;
        using var reader = new StreamReader(content);
        Assert.Equal("nội dung", await reader.ReadToEndAsync(Stop));
        Assert.Equal("KH 15.docx", file.Name);
        Assert.Equal("nội dung"u8.Length, file.Size);
    }

    [Fact]
    public async Task is_not_there_for_another_commune()
    {
        await using var host = new StorageHost(database);
        var id = await Keep(host, "a.txt");

        await using var work = host.Within(Binh);
        Assert.Null(await work.Get<OpenFile>().Of(id, Stop));
    }

    [Fact]
    public async Task is_refused_when_somebody_changed_it_on_disk()
    {
        await using var host = new StorageHost(database);
        var id = await Keep(host, "a.txt");
        var onDisk = Directory.GetFiles(host.Data, "*", SearchOption.AllDirectories).Single();
        await File.AppendAllTextAsync(onDisk, "!", Stop);

        await using var work = host.Within(Hoa);
        await Assert.ThrowsAsync<RefusedException>(() => work.Get<OpenFile>().Of(id, Stop));
    }

    [Fact]
    public async Task takes_its_place_on_disk_once()
    {
        await using var host = new StorageHost(database);
        await Keep(host, "a.txt");
        await Keep(host, "b.txt");
        Assert.Single(Directory.GetFiles(host.Data, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(0, "rỗng")]
    [InlineData(11, "lớn hơn")]
    public async Task is_neither_empty_nor_too_large(int bytes, string why)
    {
        var folder = Directory.CreateTempSubdirectory("thidua-files-");
        var store = new FilesOnDisk(folder.FullName, largest: 10);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => store.Keep(new MemoryStream(new byte[bytes]), Stop));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles()); // no draft is left behind
        folder.Delete(recursive: true);
    }

    private static async Task<StoredFileId> Keep(StorageHost host, string name)
    {
        await using var work = host.Within(Hoa);
        var file = await work.Get<KeepFile>().For(Hoa, name, "text/plain", new MemoryStream(Encoding.UTF8.GetBytes("nội dung")), Stop);
        await work.Get<ThiDuaDb>().SaveChangesAsync(Stop);
        return file.Id;
    }
}
