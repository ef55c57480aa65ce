using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Records;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Documents;

public sealed class A_withdrawn_file(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private static readonly UnitId Hoa = UnitId.New();
    private static readonly UnitId Binh = UnitId.New();

    private readonly StorageHost _host = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task leaves_no_bytes_but_its_row_and_a_note_in_the_audit_log()
    {
        var id = await Keep(Hoa, "mot.txt", "một");

        await Withdraw(Hoa, id);

        Assert.Empty(OnDisk());
        await using var work = _host.Within(Hoa);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => work.Get<OpenFile>().Of(id, Stop));
        Assert.Contains("mang dấu mật", refused.Message, StringComparison.Ordinal);
        var log = (await work.Get<ListAudit>().Matching(new(null, null, null, "stored_file", null, 1), Stop)).Lines;
        Assert.Contains(log, entry => entry.Action == "bytes removed");
        Assert.Contains(log, entry => entry.Action == "changed" && entry.After!.Contains("mang dấu mật", StringComparison.Ordinal));
    }

    [Fact]
    public async Task leaves_the_bytes_as_long_as_somebody_else_has_the_same()
    {
        var (mine, theirs) = (await Keep(Hoa, "hai.txt", "hai"), await Keep(Binh, "cua-ho.txt", "hai"));

        await Withdraw(Hoa, mine);

        Assert.Single(OnDisk());
        await using (var work = _host.Within(Binh)) Assert.NotNull(await work.Get<OpenFile>().Of(theirs, Stop));
        await Withdraw(Binh, theirs);
        Assert.Empty(OnDisk());
    }

    [Fact]
    public async Task is_what_an_upload_becomes_that_could_not_be_saved()
    {
        await using var work = _host.Within(Hoa);
        work.Get<ThiDuaDb>().Add(new StoredFile(StoredFileId.New(), Hoa.Value, FileHash.Of(new byte[32]), "rỗng", "", size: 0)); // the schema refuses it

        await Assert.ThrowsAsync<DbUpdateException>(() => work.Get<ReceiveUpload>().For(
            Hoa, "ba.txt", "text/plain", new MemoryStream("ba"u8.ToArray()), declaredFreeOfSecrets: true, Stop));

        Assert.Empty(OnDisk());
    }

    /// <summary>Who adds a column that names bytes must have it asked before bytes are removed.</summary>
    [Fact]
    public async Task is_looked_for_in_every_column_that_names_bytes()
    {
        await using var data = NpgsqlDataSource.Create(database.ConnectionString);
        await using var columns = data.CreateCommand("SELECT string_agg(table_name || '.' || column_name, ' ' ORDER BY table_name) FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'hash' AND data_type = 'text' AND table_name NOT IN ('schema_migration', 'figure_snapshot', 'system_token')"); // hashes of scripts, of figures and of keys: no file lies under them

        Assert.Equal("reading_page.hash stored_file.hash", await columns.ExecuteScalarAsync(Stop));
    }

    private async Task Withdraw(UnitId commune, StoredFileId id)
    {
        await using var work = _host.Within(commune);
        await work.Get<WithdrawFile>().Of(id, "văn bản mang dấu mật", Stop);
    }

    private string[] OnDisk() => Directory.GetFiles(_host.Data, "*", SearchOption.AllDirectories);

    private async Task<StoredFileId> Keep(UnitId commune, string name, string content)
    {
        await using var work = _host.Within(commune);
        var file = await work.Get<KeepFile>().For(commune, name, "text/plain", new MemoryStream(Encoding.UTF8.GetBytes(content)), Stop);
        await work.Get<ThiDuaDb>().SaveChangesAsync(Stop);
        return file.Id;
    }
}
