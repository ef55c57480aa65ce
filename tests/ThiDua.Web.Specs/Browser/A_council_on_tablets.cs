using Microsoft.Extensions.DependencyInjection;
using ThiDua.Councils;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Councils;

namespace ThiDua.Web.Specs.Browser;

/// <summary>The council's pages on old tablets held upright (768 px), on phones and at twice the size; a member votes with a finger.</summary>
[Collection(Walks.Name)]
public sealed class A_council_on_tablets(Chromium chromium, ListeningHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task finds_its_pages_readable_and_votes_by_touch()
    {
        var commune = DemoUnits.TanHoa;
        var (session, ballot) = await DemoCouncil.Ballot(host.Host, commune);
        var movement = (await DemoCouncil.Movement(host.Host, commune)).Id.Value;
        var faults = new List<string>();
        await using (var visit = await chromium.Visit(host.Address))
        {
            await visit.SignIn("congchuc", DemoPeople.Password);
            foreach (var address in new[] { "/council", $"/movements/{movement}/sessions", $"/sessions/{session.Value}", $"/sessions/{session.Value}/roll", $"/sessions/{session.Value}/candidates", $"/sessions/{session.Value}/opinions", $"/sessions/{session.Value}/vote", $"/ballots/{ballot.Value}/count" })
                faults.AddRange(await Look(visit, address));
        }

        var codes = await Open(commune, ballot);
        await using (var visit = await chromium.Visit(host.Address))
        {
            await visit.SignIn("hoidong", DemoPeople.Password);
            faults.AddRange(await Look(visit, $"/ballots/{ballot.Value}", "-open"));
            await visit.Page.SetViewportSizeAsync(768, 1024);
            await visit.Click(visit.Page.GetByText("Đồng ý", new() { Exact = true }).First);
            await visit.Click(visit.Page.Locator(".vote-send"));
            Assert.Contains("đã vào hòm phiếu", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            faults.AddRange(await Look(visit, $"/ballots/{ballot.Value}"));
            faults.AddRange(visit.Faults);
        }

        await Count(commune, ballot, codes);
        await using (var visit = await chromium.Visit(host.Address))
        {
            await visit.SignIn("congchuc", DemoPeople.Password);
            foreach (var address in new[] { $"/sessions/{session.Value}", $"/ballots/{ballot.Value}/count" }) faults.AddRange(await Look(visit, address));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task finds_candidates_side_by_side_and_never_sideways()
    {
        var session = await DemoCouncil.SeveralCandidates(host.Host, DemoUnits.TanHoa);
        await using var visit = await chromium.Visit(host.Address);
        await visit.SignIn("hoidong", DemoPeople.Password);
        await visit.Go($"/sessions/{session.Value}/candidates");
        var faults = new List<string>();
        foreach (var width in new[] { 1024, 768 })
        {
            faults.AddRange(await PageChecks.Sideways(visit.Page, width));
            faults.AddRange(await PageChecks.Axe(visit.Page));
            faults.AddRange(await PageChecks.Clipped(visit.Page));
            Assert.Equal((width, width == 1024 ? 3 : 2), (width, await Abreast(visit)));
            await Album.Keep(visit.Page, "/council-tablet/sessions/{id}/candidates-several", width);
        }

        await visit.Page.SetViewportSizeAsync(360, 800);
        Assert.Equal(1, await Abreast(visit));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>How many candidates stand in the first row.</summary>
    private static Task<int> Abreast(Visit visit) => visit.Page.EvaluateAsync<int>(
        "() => { const tops = [...document.querySelectorAll('.candidate')].map(c => Math.round(c.getBoundingClientRect().top)); return tops.filter(top => top === tops[0]).length; }");

    private static async Task<IEnumerable<string>> Look(Visit visit, string address, string name = "")
    {
        await visit.Go(address);
        var page = visit.Page;
        var shape = Walk.Shape(address);
        var faults = new List<string>();
        foreach (var width in new[] { 768, 640, 360 })
        {
            faults.AddRange(await PageChecks.Sideways(page, width));
            faults.AddRange(await PageChecks.Axe(page));
            if (width is not 640) await Album.Keep(page, "/council-tablet" + shape + name, width);
        }

        faults.AddRange(await PageChecks.Clipped(page));
        await page.SetViewportSizeAsync(1280, 800);
        faults.AddRange(await PageChecks.Keyboard(page));
        return faults.Select(fault => $"{shape} {fault}");
    }

    private Task<List<TellerCode>> Open(UnitId commune, BallotId ballot) => host.Host.Within(commune, async services =>
    {
        var codes = new List<TellerCode>();
        foreach (var teller in Tellers(commune)) codes.Add(await services.GetRequiredService<TakeTellerCode>().On(ballot, teller, Stop));
        await services.GetRequiredService<OpenBallot>().On(ballot, DemoCouncil.Officer(commune), Stop);
        return codes;
    });

    private Task<bool> Count(UnitId commune, BallotId ballot, List<TellerCode> codes) => host.Host.Within(commune, async services =>
    {
        // Two more, so that nobody's vote stands alone.
        var items = (await services.GetRequiredService<IBallots>().Find(ballot, Stop))!.Items;
        foreach (var teller in Tellers(commune)) await services.GetRequiredService<CastVote>().On(ballot, items.ToDictionary(item => item, _ => BallotMark.Agree), teller, Stop);
        await services.GetRequiredService<CloseBallot>().On(ballot, DemoCouncil.Officer(commune), Stop);
        var counted = false;
        foreach (var (teller, code) in Tellers(commune).Zip(codes)) counted = await services.GetRequiredService<UnsealBallot>().On(ballot, code, teller, Stop);
        return counted;
    });

    private static IEnumerable<Actor> Tellers(UnitId commune) => DemoCouncil.Members(commune).Take(2).Select(DemoCouncil.ActorOf);
}
