using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Facts.ACommune;

namespace ThiDua.Storage.Specs.Facts;

public sealed class The_codes_of_a_commune(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly string[] Mixed =
    [
        Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "2026-03-05 10:00"),
        Dossier(2, "2026-03-03 08:00", "2026-03-10 17:00", "2026-03-06 10:00"),
        Dossier(3, "2026-03-03 08:00", "2026-03-10 17:00", "2026-03-06 10:00").Replace("H46.01", "H46.02", StringComparison.Ordinal),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task are_proposed_by_what_stands_most_often_in_its_file_and_ask_nothing_before_they_are_stated()
    {
        await using var commune = new ACommune(database);
        var batch = await Receive(commune);

        Assert.Equal(new BatchCounts(3, 3, 0, 0, 0, 0), await commune.Check(batch));

        var shown = await Shown(commune);
        Assert.Empty(shown.Codes);
        Assert.Equal([new AgencyCount("H46.01", 2), new AgencyCount("H46.02", 1)], shown.Proposed);
    }

    [Fact]
    public async Task keep_the_dossiers_of_another_commune_out_of_a_dry_run_and_of_the_figures()
    {
        await using var commune = new ACommune(database);
        var batch = await Receive(commune);
        await commune.Check(batch);

        Assert.Equal(1, await Say(commune, "h46.01")); // the waiting file is looked through anew

        Assert.Equal(new BatchCounts(3, 2, 0, 0, 1, 0), await commune.Check(batch));
        var problem = Assert.Single(await commune.Problems(batch));
        Assert.Equal(("other_commune", 4, true), (problem.Rule, problem.Line, problem.Blocks));
        Assert.Contains("H46.02", problem.Message, StringComparison.Ordinal);
        await commune.Commit(batch);
        Assert.Equal(2, (await commune.Dossiers()).Count);
    }

    [Fact]
    public async Task are_those_of_one_commune_alone_and_may_be_taken_back()
    {
        await using var mine = new ACommune(database);
        await using var theirs = new ACommune(database);
        await Say(mine, "H46.02");
        Assert.Equal(3, (await theirs.Check(await Receive(theirs))).New);

        await Say(mine, "");

        Assert.Empty((await Shown(mine)).Codes);
        Assert.Equal(3, (await mine.Check(await Receive(mine))).New);
    }

    [Fact]
    public async Task are_not_any_word()
    {
        await using var commune = new ACommune(database);
        await Assert.ThrowsAsync<RefusedException>(() => Say(commune, "H46.01-260301-0001"));
    }

    private static Task<BatchId> Receive(ACommune commune) => commune.Receive("dossier", "code|received_at|due_at|finished_at|status", Mixed);

    private static async Task<int> Say(ACommune commune, string codes)
    {
        await using var work = commune.Host.Within(commune.Id);
        return await work.Get<SayOwnCodes>().As(codes, new Actor(Guid.CreateVersion7(), default, "Bùi Thị Quyên", commune.Id, new HashSet<Duty> { Duty.Officer }), Stop);
    }

    private static async Task<OwnCodesShown> Shown(ACommune commune)
    {
        await using var work = commune.Host.Within(commune.Id);
        return await work.Get<ShowOwnCodes>().Of(commune.Id, Stop);
    }
}
