using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using ThiDua.Web.Specs.Look;

namespace ThiDua.Web.Specs.Browser;

[Collection(Walks.Name)]
public sealed class A_plan_on_its_way(Chromium chromium, ListeningHost host)
{
    private const int MostClicks = 15;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("000-dai-thang-2023.txt")]
    [InlineData("001-dai-thang-2023-scanned.txt")]
    [InlineData("002-an-dung-2021-2025.txt")]
    [InlineData("004-tien-thanh-2023.txt")]
    public async Task becomes_a_movement_within_fifteen_clicks_and_three_minutes(string seed)
    {
        Assert.SkipUnless(Seeds.AreThere, Seeds.Absent);
        var clock = Stopwatch.StartNew();
        await using var visit = await chromium.Visit(host.Address);

        await Launch(visit, Seeds.Plan(seed), pictures: seed.StartsWith("000", StringComparison.Ordinal));

        Assert.True(clock.Elapsed < Longest, $"{clock.Elapsed}");
        Assert.True(visit.Clicks <= MostClicks, $"{visit.Clicks} clicks");
        Assert.Empty(visit.Faults);
        await ShowsTheCriteriaOf(visit.Page, Seeds.Gold(seed));
    }

    [Fact]
    public async Task may_be_a_scan()
    {
        await using var visit = await chromium.Visit(host.Address);

        await Launch(visit, Specimen("110-xa-mai-lam-2024.pdf"));

        Assert.Equal(6, await Criteria(visit.Page).CountAsync());
    }

    [Fact]
    public async Task needs_no_script_in_the_browser()
    {
        await using var visit = await chromium.Visit(host.Address, script: false);

        await Launch(visit, Specimen("102-phuong-tan-hoa-dong-2023.docx"));

        Assert.Equal(6, await Criteria(visit.Page).CountAsync());
    }

    private static string Specimen(string name) => Repository.File("tests/ThiDua.Paper.Specs/Specimens/" + name);

    private static async Task Launch(Visit visit, string plan, bool pictures = false)
    {
        var officer = new PlanToMovement(visit, pictures);
        await officer.SignsIn();
        await officer.Uploads(plan);
        await officer.OpensTheReading(plan);
        await officer.ConfirmsWhatIsDoubtful();
        await officer.LooksAtTheChecklist();
        await officer.Launches();
    }

    private static async Task ShowsTheCriteriaOf(IPage page, JsonElement gold)
    {
        var expected = gold.GetProperty("criteria").EnumerateArray().ToList();
        var rows = Criteria(page);
        Assert.Equal(expected.Count, await rows.CountAsync());
        foreach (var (criterion, row) in expected.Zip(await rows.AllAsync()))
            Assert.Equal(criterion.GetProperty("targets").GetArrayLength(), await row.Locator(".value-target").CountAsync());
    }

    private static ILocator Criteria(IPage page) => page.Locator("table.rows").First.Locator("tbody tr");
}
