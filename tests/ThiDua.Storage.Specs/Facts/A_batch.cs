using Npgsql;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Facts.ACommune;

namespace ThiDua.Storage.Specs.Facts;

public sealed class A_batch(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly string[] March =
    [
        Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "2026-03-05 10:00"),
        Dossier(2, "2026-03-03 08:00", "2026-03-10 17:00", "2026-03-12 10:00"),
        Dossier(3, "2026-03-04 08:00", "2026-03-11 17:00", "-"),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task that_is_only_checked_changes_nothing()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Receive("dossier", "code|received_at|due_at|finished_at|status", March);
        Assert.Equal(new BatchCounts(3, 3, 0, 0, 0, 0), await commune.Check(batch));
        Assert.Empty(await commune.Dossiers());
        Assert.Equal(BatchState.Checked, (await commune.Find(batch)).State);
    }

    [Fact]
    public async Task brings_its_rows_in()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Bring(March);
        Assert.Equal(
            [
                "H46.01-260301-0001 2026-03-02 2026-03-05 0 2 2026-03-10",
                "H46.01-260301-0002 2026-03-03 2026-03-12 2 3 2026-03-13",
                "H46.01-260301-0003 2026-03-04 4 2026-03-12",
            ],
            await commune.Dossiers());
        var row = await commune.Find(batch);
        Assert.Equal((new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4)), (row.FirstOn, row.LastOn));
        Assert.Equal(["2026-03-01 3"], await commune.Stored("batch_month", "month, rows"));
    }

    [Fact]
    public async Task brings_rows_of_another_century_in()
    {
        await using var commune = new ACommune(database);
        await commune.Bring(Dossier(1, "1998-03-02 08:00", "1999-12-31 17:00", "2000-01-01 10:00"));
        Assert.Equal(["1998-03-02 08:00:00 1998-03-02 1999-12-31 2000-01-01"], await commune.Stored("fact_dossier", "received_at, received_on, due_on, settled_on"));
    }

    // Its bytes are proved while they are read: what they said must not stay.
    [Fact]
    public async Task of_a_file_that_was_changed_on_disk_brings_nothing_in()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Receive("dossier", "code|received_at|due_at|finished_at|status", March);
        var onDisk = Directory.GetFiles(commune.Host.Data, "*", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(onDisk, (await File.ReadAllTextAsync(onDisk, Stop)).Replace("0003", "0004", StringComparison.Ordinal), Stop);

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => commune.Commit(batch));
        Assert.Contains("bị thay đổi ngoài hệ thống", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await commune.Dossiers());
        Assert.Equal(BatchState.Received, (await commune.Find(batch)).State);
    }

    [Fact]
    public async Task of_the_same_file_again_changes_nothing()
    {
        await using var commune = new ACommune(database);
        await commune.Bring(March);
        var before = await commune.Stored("fact_dossier", "fact_dossier.*");
        var again = await commune.Receive("dossier", "code|received_at|due_at|finished_at|status", March);
        Assert.Equal(new BatchCounts(3, 0, 0, 3, 0, 0), await commune.Commit(again));
        Assert.Equal(before, await commune.Stored("fact_dossier", "fact_dossier.*"));
    }

    [Fact]
    public async Task of_later_rows_replaces_the_earlier_ones_and_keeps_them()
    {
        await using var commune = new ACommune(database);
        await commune.Bring(March);
        var later = await commune.Bring(March[0], March[1], Dossier(3, "2026-03-04 08:00", "2026-03-11 17:00", "2026-03-11 09:00"));
        Assert.Equal(new BatchCounts(3, 0, 1, 2, 0, 0), (await commune.Find(later)).Counts);
        Assert.Contains("H46.01-260301-0003 2026-03-04 2026-03-11 1 4 2026-03-12", await commune.Dossiers());
        Assert.Equal(["H46.01-260301-0003 processing"], await commune.Stored("fact_dossier_past", "code, CASE status WHEN 3 THEN 'processing' END"));
    }

    [Fact]
    public async Task of_older_rows_leaves_the_newer_ones()
    {
        await using var commune = new ACommune(database);
        await commune.Bring(March[0]);
        var older = await commune.Bring(Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "-"));
        Assert.Equal(new BatchCounts(1, 0, 0, 1, 0, 1), (await commune.Find(older)).Counts);
        Assert.Equal("older_than_stored", Assert.Single(await commune.Problems(older)).Rule);
        Assert.Contains("2026-03-05", Assert.Single(await commune.Dossiers()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task knows_a_code_however_it_is_written()
    {
        await using var commune = new ACommune(database);
        await commune.Bring(March[0]);
        var other = await commune.Bring(March[0].Replace("H46.01-260301", "h46.01 - 260301", StringComparison.Ordinal));
        Assert.Equal(1, (await commune.Find(other)).Counts!.Unchanged);
    }

    [Fact]
    public async Task refuses_both_rows_that_tell_one_dossier_in_two_ways_and_takes_the_rest()
    {
        await using var commune = new ACommune(database);
        await commune.Bring(March[1]);
        var batch = await commune.Receive("dossier", "code|received_at|due_at|finished_at|status",
            [March[0], March[0], March[1], March[2], Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "2026-03-06 10:00")]);

        Assert.Equal(new BatchCounts(5, 1, 0, 1, 3, 0), await commune.Check(batch));
        Assert.Equal(await commune.Check(batch), await commune.Commit(batch));

        var problems = await commune.Problems(batch);
        Assert.Equal([(2, "key_repeated"), (3, "key_repeated"), (6, "key_repeated")], problems.Select(p => (p.Line, p.Rule)));
        Assert.Contains("dòng 6", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("dòng 2", problems[2].Message, StringComparison.Ordinal);
        Assert.Equal(["H46.01-260301-0002", "H46.01-260301-0003"], await commune.Stored("fact_dossier", "code"));
        Assert.Contains("2026-03-01 2", await commune.Stored("batch_month", "month, rows"));
    }

    [Fact]
    public async Task refuses_what_breaks_a_rule_and_takes_the_rest()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Bring(Dossier(1, "2026-03-09 08:00", "2026-03-12 17:00", "2099-03-05 10:00"), March[1]);
        var row = await commune.Find(batch);
        Assert.Equal((1, 1), (row.Counts!.New, row.Counts.Refused));
        Assert.NotEmpty(row.ProblemsByRule!);
    }

    [Fact]
    public async Task is_not_seen_by_another_commune()
    {
        await using var mine = new ACommune(database);
        await using var theirs = new ACommune(database);
        var batch = await mine.Bring(March);
        await Assert.ThrowsAsync<RefusedException>(() => theirs.Undo(batch));
        await theirs.Bring(March);
        Assert.Equal(3, (await mine.Dossiers()).Count);
        Assert.Equal(3, (await theirs.Dossiers()).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task may_come_before_or_after_another(bool newerFirst)
    {
        await using var commune = new ACommune(database);
        var (open, done) = (Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "-"), Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "2026-03-05 10:00"));
        var (second, third) = (Dossier(2, "2026-04-02 08:00", "2026-04-09 17:00", "2026-04-05 10:00"), Dossier(3, "2026-05-04 08:00", "2026-05-11 17:00", "-"));
        string[] files = newerFirst ? [done, open] : [open, done];
        foreach (var file in files) await commune.Bring(file, file == done ? second : third);
        Assert.Equal(
            ["H46.01-260301-0001 2026-03-02 2026-03-05 0", "H46.01-260301-0002 2026-04-02 2026-04-05 0", "H46.01-260301-0003 2026-05-04"],
            await commune.Stored("fact_dossier", "code, received_on, settled_on, timeliness"));
    }

    [Fact]
    public async Task cannot_be_brought_in_twice()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Bring(March);
        await Assert.ThrowsAsync<RefusedException>(() => commune.Commit(batch));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(15_000)]
    public async Task leaves_nothing_when_the_database_dies_in_the_middle(int line)
    {
        await using var commune = new ACommune(database);
        await new KeepSums(database.Source).Of(commune.Id, [A_figure.OnTime], Stop);
        await commune.Bring(March);
        var (dossiers, sums) = (await commune.Dossiers(), await commune.Sums());
        var batch = await commune.Receive("dossier", "code|received_at|due_at|finished_at|status",
            [.. Enumerable.Range(1, 20_000).Select(n => Dossier(n, "2026-04-02 08:00", "2026-04-09 17:00", "2026-04-05 10:00"))]);
        commune.Host.Tables.Before = at => { if (at == line) KillTheOthers(); };
        await Assert.ThrowsAnyAsync<Exception>(() => commune.Commit(batch));
        Assert.Equal(dossiers, await commune.Dossiers());
        Assert.Equal(sums, await commune.Sums());
        Assert.Equal(BatchState.Received, (await commune.Find(batch)).State);

        commune.Host.Tables.Before = null;
        Assert.Equal(20_000, (await commune.Commit(batch)).Rows); // and can be begun again
    }

    private void KillTheOthers()
    {
        using var connection = new NpgsqlConnection(database.ConnectionString + ";Pooling=false");
        connection.Open();
        using var kill = new NpgsqlCommand("""
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()
            """, connection);
        Assert.NotEqual(0L, kill.ExecuteScalar());
    }
}
