using Npgsql;
using ThiDua.Facts;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Facts.ACommune;

namespace ThiDua.Storage.Specs.Facts;

public sealed class A_large_file(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private const int Rows = (int)TableOfAFile.Large;
    private const string Fields = "code|received_at|due_at|finished_at|status";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task has_a_table_of_its_own_that_stands_among_all_others()
    {
        await using var commune = new ACommune(database);
        await new KeepSums(database.Source).Of(commune.Id, [A_figure.OnTime], Stop);
        await commune.Bring(Of(Rows + 1));
        var large = await Brought(commune, Many(Of));
        var table = $"fact_dossier_file_{(await commune.Find(large)).Number}";

        Assert.Equal((200_000L, 200_000L), (await Count(table, commune), await Count($"{table} WHERE large_file = batch AND line > 1", commune)));
        Assert.Equal(200_001L, await Count("(SELECT DISTINCT commune_id, key_hash FROM fact_dossier) f", commune));
        Assert.Equal(["200001 200001"], await commune.Stored("roll_up_whole", "denominator, numerator"));

        await AllJobs(commune);
        Assert.Equal(["brin", "btree"], await IndexesOf(table));
        Assert.Contains(table, await PlanOf(commune.Id.Value, 2026), StringComparison.Ordinal);
        Assert.DoesNotContain(table, await PlanOf(commune.Id.Value, 2025), StringComparison.Ordinal);
        Assert.DoesNotContain(table, await PlanOf(Guid.CreateVersion7(), 2026), StringComparison.Ordinal);

        await commune.Bring(Late(7)); // a later export takes one of its rows over
        Assert.Equal(199_999L, await Count(table, commune));
        Assert.Equal(["200001 200000"], await commune.Stored("roll_up_whole", "denominator, numerator"));
    }

    [Fact]
    public async Task is_undone_whole()
    {
        await using var commune = new ACommune(database);
        await commune.Bring(Of(Rows + 1));
        var before = await commune.Dossiers();
        var large = await Brought(commune, Many(Of));
        await commune.Undo(large);
        Assert.Equal(before, await commune.Dossiers());

        Assert.Equal(1L, await Tables(await commune.Find(large)));
        await AllJobs(commune);
        Assert.Equal(0L, await Tables(await commune.Find(large)));
    }

    [Fact]
    public async Task keeps_nobody_waiting_whose_question_runs_when_it_is_gone()
    {
        await using var commune = new ACommune(database);
        var large = await Brought(commune, Many(Of));
        await commune.Undo(large);
        await using (var asking = await database.Source.OpenConnectionAsync(Stop))
        {
            await using var transaction = await asking.BeginTransactionAsync(Stop);
            await using var question = new NpgsqlCommand("SELECT count(*) FROM fact_dossier", asking);
            await question.ExecuteScalarAsync(Stop);
            await AllJobs(commune);
            Assert.Equal(1L, await Tables(await commune.Find(large)));
        }

        await commune.Bring(Of(Rows + 1));
        await AllJobs(commune);
        Assert.Equal(0L, await Tables(await commune.Find(large)));
    }

    [Fact]
    public async Task that_tells_a_fact_in_two_ways_is_gone_through_again_without_it()
    {
        await using var commune = new ACommune(database);
        await Brought(commune, [.. Many(Of), Late(7)]);
        Assert.Equal(199_999L, await Count("fact_dossier", commune));
    }

    [Fact]
    public async Task that_is_given_up_leaves_no_table()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Receive("dossier", Fields, Many(Of));
        await commune.Check(batch);
        commune.Host.Tables.Before = at => { if (at == Rows - 1) throw new UnreadableHere(); };

        await Assert.ThrowsAsync<UnreadableHere>(() => commune.Commit(batch));

        Assert.Equal(0L, await Tables(await commune.Find(batch)));
    }

    private static string Of(int number) => Dossier(number, "2026-03-02 08:00", "2026-03-09 17:00", "2026-03-05 10:00");

    private static string Late(int number) => Dossier(number, "2026-03-02 08:00", "2026-03-09 17:00", "2026-03-19 10:00");

    private static string[] Many(Func<int, string> row) => [.. Enumerable.Range(1, Rows).Select(row)];

    private static async Task<BatchId> Brought(ACommune commune, string[] rows)
    {
        var batch = await commune.Receive("dossier", Fields, rows);
        await commune.Check(batch); // which counts how many are new
        await commune.Commit(batch);
        return batch;
    }

    private static async Task AllJobs(ACommune commune)
    {
        while (await commune.Host.Get<RunNextJob>().Once(Stop)) { }
    }

    private async Task<object?> Tables(BatchRow of)
    {
        await using var command = database.Source.CreateCommand("SELECT count(*) FROM pg_class WHERE relname = $1");
        command.Parameters.Add(new() { Value = $"fact_dossier_file_{of.Number}" });
        return await command.ExecuteScalarAsync(Stop);
    }

    // As questions ask: of one commune and the days of a period.
    private async Task<string> PlanOf(Guid commune, int year)
    {
        await using var command = database.Source.CreateCommand("EXPLAIN (FORMAT JSON) SELECT count(*) FROM fact_dossier f WHERE f.commune_id = $1 AND f.received_on BETWEEN $2 AND $3");
        foreach (var value in new object[] { commune, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31) }) command.Parameters.Add(new() { Value = value });
        return (string)(await command.ExecuteScalarAsync(Stop))!;
    }

    private async Task<object?> Count(string rows, ACommune commune)
    {
        await using var command = database.Source.CreateCommand($"SELECT count(*) FROM (SELECT commune_id FROM {rows}) f WHERE commune_id = $1");
        command.Parameters.Add(new() { Value = commune.Id.Value });
        return await command.ExecuteScalarAsync(Stop);
    }

    private async Task<List<string>> IndexesOf(string table)
    {
        await using var command = database.Source.CreateCommand("SELECT a.amname FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_am a ON a.oid = c.relam WHERE x.indrelid = $1::regclass ORDER BY 1");
        command.Parameters.Add(new() { Value = table });
        var names = new List<string>();
        await using var row = await command.ExecuteReaderAsync(Stop);
        while (await row.ReadAsync(Stop)) names.Add(row.GetString(0));
        return names;
    }

    private sealed class UnreadableHere : Exception;
}
