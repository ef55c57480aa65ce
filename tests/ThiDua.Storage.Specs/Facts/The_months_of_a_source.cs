using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Facts.ACommune;

namespace ThiDua.Storage.Specs.Facts;

public sealed class The_months_of_a_source(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly string[] November = [.. Enumerable.Range(1, 9).Select(n => Dossier(n, $"2025-11-0{n} 08:00", "2025-11-28 17:00", "2025-11-20 10:00"))];

    [Fact]
    public async Task count_what_is_there_and_not_what_the_newest_file_holds()
    {
        await using var commune = new ACommune(database);
        await BySource(commune, await commune.Bring(November), "dossier", everyMonth: true);
        var source = await SourceOf(commune);
        await BySource(commune, await commune.Bring(Dossier(10, "2025-11-12 08:00", "2025-11-28 17:00", "2025-11-20 10:00")), source);
        Assert.Equal(10, await Rows(commune, 11));

        var repeated = await commune.Bring(November[0], Dossier(11, "2025-11-13 08:00", "2025-11-28 17:00", "2025-11-20 10:00"));
        await BySource(commune, repeated, source);
        Assert.Equal(11, await Rows(commune, 11));
        await commune.Undo(repeated);
        Assert.Equal(10, await Rows(commune, 11));
    }

    [Fact]
    public async Task of_a_list_that_is_a_state_count_from_its_first_month_to_its_last()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Receive("procedure", "code|name|from_on|abolished_on", "1.000001|Khai sinh|2025-03-10|-", "1.000002|Khai tử|2025-05-01|2025-07-31");
        await commune.Commit(batch);
        await BySource(commune, batch, "procedure", everyMonth: false);

        Assert.Equal([0, 0, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1], (await Months(commune)).Select(m => m.Rows));
        Assert.Equal(MonthState.NotOwed, (await Months(commune))[0].State);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task BySource(ACommune commune, BatchId batch, string kind, bool everyMonth)
    {
        await using var work = commune.Host.Within(commune.Id);
        await BySource(commune, batch, await work.Get<AddSource>().To(commune.Id, "Một cửa", kind, Duty.Officer, everyMonth, Stop));
    }

    private static async Task BySource(ACommune commune, BatchId batch, SourceId source)
    {
        await using var work = commune.Host.Within(commune.Id);
        (await work.Get<ThiDuaDb>().Set<BatchRow>().SingleAsync(b => b.Id == batch, Stop)).SourceId = source;
        await work.Get<ThiDuaDb>().SaveChangesAsync(Stop);
    }

    private static async Task<SourceId> SourceOf(ACommune commune)
    {
        await using var work = commune.Host.Within(commune.Id);
        return (await work.Get<ThiDuaDb>().Set<SourceRow>().SingleAsync(Stop)).Id;
    }

    private static async Task<long> Rows(ACommune commune, int month) => (await Months(commune))[month - 1].Rows;

    private static async Task<IReadOnlyList<SourceMonth>> Months(ACommune commune)
    {
        await using var work = commune.Host.Within(commune.Id);
        return Assert.Single(await work.Get<ShowMonths>().Of(commune.Id, 2025, Stop)).Months;
    }
}
