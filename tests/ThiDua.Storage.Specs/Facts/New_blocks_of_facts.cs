using ThiDua.Storage.Jobs;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Facts.ACommune;

namespace ThiDua.Storage.Specs.Facts;

public sealed class New_blocks_of_facts(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task are_summarised_behind_the_import()
    {
        await using var commune = new ACommune(database);
        await commune.Bring([.. Enumerable.Range(1, 2_000).Select(number => Dossier(number, "2026-03-02 08:00", "2026-03-09 17:00", "-"))]);

        while (await commune.Host.Get<RunNextJob>().Once(Stop)) { }

        Assert.Equal(0L, await Unsummarised());
    }

    private async Task<object?> Unsummarised()
    {
        await using var command = database.Source.CreateCommand("SELECT sum(brin_summarize_new_values(indexrelid)) FROM pg_index WHERE indrelid IN (SELECT relid FROM pg_partition_tree('fact_dossier')) AND indexrelid IN (SELECT oid FROM pg_class WHERE relam = (SELECT oid FROM pg_am WHERE amname = 'brin') AND relkind = 'i')");
        return await command.ExecuteScalarAsync(Stop);
    }
}
