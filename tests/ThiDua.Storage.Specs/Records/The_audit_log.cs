using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Organizations;
using ThiDua.Storage.Records;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Records;

public sealed class The_audit_log(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly UnitId Hoa = UnitId.New();
    private static readonly Guid Lan = Guid.CreateVersion7();

    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Sql("ALTER TABLE audit_entry DISABLE TRIGGER ALL; TRUNCATE audit_entry, audit_head; TRUNCATE stored_file CASCADE; ALTER TABLE audit_entry ENABLE TRIGGER ALL");
        _host = new(database);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task says_who_added_what_from_where()
    {
        var file = await KeepAFile("kế hoạch.docx");

        var entry = Assert.Single(await Entries());
        Assert.Equal(("added", "stored_file", file.Value.ToString()), (entry.Action, entry.Subject, entry.SubjectKey));
        Assert.Equal((Lan, "Nguyễn Thị Lan", "10.0.0.7"), (entry.AccountId, entry.AccountName, entry.Address));
        Assert.Equal(Hoa.Value, entry.Chain);
        Assert.Null(entry.Before);
        Assert.Contains("\"name\":\"kế hoạch.docx\"", entry.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task keeps_what_a_removed_row_was()
    {
        var file = await KeepAFile("a.txt");
        await using (var work = _host.Within(Hoa))
        {
            var db = work.Get<ThiDuaDb>();
            db.Remove(await db.Set<StoredFile>().SingleAsync(f => f.Id == file, Stop));
            await db.SaveChangesAsync(Stop);
        }

        var entry = (await Entries())[1];
        Assert.Equal("removed", entry.Action);
        Assert.Contains("a.txt", entry.Before, StringComparison.Ordinal);
        Assert.Null(entry.After);
    }

    [Fact]
    public async Task never_holds_a_password()
    {
        await using var work = _host.Within();
        var db = work.Get<ThiDuaDb>();
        var row = db.Entry(new Account { UserName = "lan", PasswordHash = "AQAAAA==", SecurityStamp = "J7Q" });
        row.State = EntityState.Added;

        var after = AuditedValues.After(row);
        Assert.Contains("\"password_hash\":\"•••\"", after, StringComparison.Ordinal);
        Assert.Contains("lan", after, StringComparison.Ordinal);
        Assert.DoesNotContain("AQAAAA", after, StringComparison.Ordinal);
        Assert.DoesNotContain("J7Q", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task holds_only_what_was_committed()
    {
        await using (var work = _host.Within(Hoa))
        {
            await using var transaction = await work.Get<ThiDuaDb>().Database.BeginTransactionAsync(Stop);
            await Keep(work.Get<KeepFile>(), work.Get<ThiDuaDb>(), "a.txt");
            await transaction.RollbackAsync(Stop);
        }

        await KeepAFile("b.txt");
        Assert.Contains("b.txt", Assert.Single(await Entries()).After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task leaves_out_the_machinery()
    {
        await using (var work = _host.Within(Hoa))
        {
            work.Get<EnqueueJob>().For("đọc", Hoa, 1);
            await work.Get<ThiDuaDb>().SaveChangesAsync(Stop);
        }

        Assert.Empty(await Entries());
    }

    [Fact]
    public async Task takes_notes_of_what_changes_no_row()
    {
        await using (var work = _host.Within(Hoa)) await work.Get<IAudit>().Note("signed in", "account", "lan", new { Device = "Firefox" }, Stop);
        Assert.Equal("{\"device\":\"Firefox\"}", Assert.Single(await Entries()).After);
        Assert.Null(Assert.Single(await Verdicts()).BrokenAt);
    }

    [Fact]
    public async Task is_whole_after_many_wrote_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => KeepAFile($"{i}.txt")));
        var verdict = Assert.Single(await Verdicts());
        Assert.Equal((20, null), (verdict.Entries, verdict.BrokenAt));
    }

    [Theory]
    [InlineData("UPDATE audit_entry SET account_name = 'Khác'")]
    [InlineData("DELETE FROM audit_entry")]
    [InlineData("TRUNCATE audit_entry")]
    public async Task refuses_to_be_rewritten(string statement)
    {
        await KeepAFile("a.txt");
        await Assert.ThrowsAsync<PostgresException>(() => Sql(statement));
        Assert.Single(await Entries());
    }

    [Theory]
    [InlineData("UPDATE audit_entry SET account_name = 'Khác' WHERE number = 2", 2)]
    [InlineData("UPDATE audit_entry SET after = '{}' WHERE number = 3", 3)]
    [InlineData("DELETE FROM audit_entry WHERE number = 1", 1)]
    [InlineData("DELETE FROM audit_entry WHERE number = 2", 2)]
    [InlineData("DELETE FROM audit_entry WHERE number = 3", 3)] // the end cut off
    [InlineData("DELETE FROM audit_entry", 1)]
    public async Task shows_where_it_was_tampered_with_by_force(string statement, long brokenAt)
    {
        foreach (var name in new[] { "a.txt", "b.txt", "c.txt" }) await KeepAFile(name);
        Assert.Null(Assert.Single(await Verdicts()).BrokenAt);

        await Sql($"ALTER TABLE audit_entry DISABLE TRIGGER ALL; {statement}; ALTER TABLE audit_entry ENABLE TRIGGER ALL");
        Assert.Equal(brokenAt, Assert.Single(await Verdicts()).BrokenAt);
    }

    private Task Sql(string statement) => ThrowAwayCluster.Do(database.ConnectionString, statement);

    private Task<IReadOnlyList<ChainVerdict>> Verdicts() => _host.Get<VerifyAudit>().Run(Stop);

    private async Task<StoredFileId> KeepAFile(string name)
    {
        await using var work = _host.Within(Hoa);
        work.Get<Acting>().As(Lan, "Nguyễn Thị Lan", "10.0.0.7");
        return await Keep(work.Get<KeepFile>(), work.Get<ThiDuaDb>(), name);
    }

    private static async Task<StoredFileId> Keep(KeepFile keep, ThiDuaDb db, string name)
    {
        var file = await keep.For(Hoa, name, "text/plain", new MemoryStream("a"u8.ToArray()), Stop);
        await db.SaveChangesAsync(Stop);
        return file.Id;
    }

    private async Task<List<AuditEntry>> Entries()
    {
        await using var command = database.Source.CreateCommand(VerifyAudit.Everything);
        await using var rows = await command.ExecuteReaderAsync(Stop);
        var entries = new List<AuditEntry>();
        while (await rows.ReadAsync(Stop)) entries.Add(VerifyAudit.Entry(rows));
        return entries;
    }
}
