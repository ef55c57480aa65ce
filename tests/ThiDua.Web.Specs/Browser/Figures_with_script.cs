using Microsoft.Playwright;
using ThiDua.Movements;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Criteria;

namespace ThiDua.Web.Specs.Browser;

/// <summary>Pages of criteria with figures on them, as a browser with script shows them.</summary>
[Collection(Walks.Name)]
public sealed class Figures_with_script(Chromium chromium, ListeningHost host) : IAsyncLifetime
{
    private Movement _movement = null!;
    private Visit _visit = null!;

    private IPage Page => _visit.Page;

    private string Figure => $"/movements/{_movement.Id.Value}/criteria/{IdOf("online_end_to_end")}/figure?period=year";

    public async ValueTask InitializeAsync()
    {
        _movement = await FactsOfACommune.Dossiers(host.Host, DemoUnits.TanHoa, 400);
        _visit = await chromium.Visit(host.Address);
        await _visit.SignIn("congchuc", DemoPeople.Password);
    }

    public ValueTask DisposeAsync() => _visit.DisposeAsync();

    [Fact]
    public async Task are_sound_on_a_desk_on_a_phone_and_in_print()
    {
        var start = $"/movements/{_movement.Id.Value}/criteria";
        var faults = new List<string>();
        foreach (var address in new[] { start, Figure, Figure.Replace("/figure", "/rows", StringComparison.Ordinal) + "&which=missed", start + "/compare", $"{start}/{IdOf("results_on_time")}/binding" })
        {
            await _visit.Go(address);
            await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var shape = address.Split('?')[0].Split('/')[^1];
            await Album.Keep(Page, shape, 1280);
            await Album.Print(Page, shape);
            faults.AddRange((await PageChecks.Axe(Page)).Concat(await PageChecks.Keyboard(Page)).Concat(await PageChecks.PrintedMenus(Page)).Concat(await PageChecks.Sideways(Page, 640)).Concat(await PageChecks.Sideways(Page, 360)).Select(f => $"{shape}  {f}"));
            await Album.Keep(Page, shape, 360);
            faults.AddRange((await PageChecks.Clipped(Page)).Concat(await PageChecks.Axe(Page)).Select(f => $"{shape} (360)  {f}"));
            await Page.SetViewportSizeAsync(1280, 800);
        }

        Assert.Empty(faults);
        Assert.Empty(_visit.Faults);
    }

    [Fact]
    public async Task draw_a_chart_from_the_table_beside_it_and_hand_it_out_as_a_picture()
    {
        await _visit.Go(Figure);
        await Page.Locator("figure[data-chart=line] canvas").First.WaitForAsync();
        await Page.Locator("figure[data-chart=bar] canvas").First.WaitForAsync();

        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("figure[data-chart=line] .chart-save").ClickAsync());

        Assert.Equal("xu-huong.png", download.SuggestedFilename);
        var picture = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.True(picture is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] && picture.Length > 20_000, $"{picture.Length} bytes");
        Assert.Empty(_visit.Faults);
    }

    [Fact]
    public async Task answer_a_slider_at_once()
    {
        await _visit.Go(Figure);
        var before = await Page.Locator("#what-if-answer").InnerTextAsync();

        await Page.Locator("input[type=range]").EvaluateAsync("e => { e.value = 5; e.dispatchEvent(new Event('input', { bubbles: true })); }");

        await Assertions.Expect(Page.Locator("#what-if-answer")).Not.ToHaveTextAsync(before);
        Assert.Equal("5", await Page.Locator("#more-met").InputValueAsync());
        Assert.Empty(_visit.Faults);
    }

    [Fact]
    public async Task count_what_a_filter_matches_while_it_is_put_together()
    {
        await _visit.Go("/indicators?q=tiep+nhan+cong+dich+vu+cong");
        await Page.Locator("table.rows a").First.ClickAsync();
        await Page.Locator("main .btn-primary").ClickAsync();
        await Page.Locator("#considered-add").ClickAsync();
        var field = Page.Locator("#considered-1-field");
        await field.SelectOptionAsync("channel");
        await Page.Locator("#considered-1-direct").CheckAsync();

        await Assertions.Expect(Page.Locator(".matching")).ToContainTextAsync("Được xét: 100 dòng");
        await Album.Keep(Page, "adapt", 1280);
        Assert.Empty(await PageChecks.Axe(Page));
        Assert.Empty(await PageChecks.Sideways(Page, 360));
        await Album.Keep(Page, "adapt", 360);
        Assert.Empty(_visit.Faults);
    }

    private string IdOf(string key) => _movement.Terms.Criteria.First(c => c.Key == key).Id.Value.ToString();
}
