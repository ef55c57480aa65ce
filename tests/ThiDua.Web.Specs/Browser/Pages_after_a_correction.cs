using Microsoft.Playwright;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Decisions;

namespace ThiDua.Web.Specs.Browser;

/// <summary>A decision that another paper stands for, on the pages that cite it, and its first paper, which nobody edits any more.</summary>
[Collection(Walks.Name)]
public sealed class Pages_after_a_correction(Chromium chromium, ListeningHost host)
{
    [Fact]
    public async Task are_sound_on_a_desk_on_a_phone_and_in_print()
    {
        var corrected = await host.Host.Within(DemoUnits.TanHoa, services => CorrectedDecision.In(services, TestContext.Current.CancellationToken));
        await using var visit = await chromium.Visit(host.Address);
        await visit.SignIn("congchuc", DemoPeople.Password);
        var faults = new List<string>();
        foreach (var (shape, address) in new[]
        {
            ("nomination-corrected", $"/nominations/{corrected.Nomination}"), ("record-corrected", $"/people/{CorrectedDecision.Awarded.Id.Value}/record"),
            ("paper-closed", $"/papers/{corrected.FirstPaper}/edit"), ("paper-replaced", $"/papers/{corrected.FirstPaper}"),
        })
        {
            await visit.Page.SetViewportSizeAsync(1280, 800);
            await visit.Go(address);
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Album.Keep(visit.Page, shape, 1280);
            faults.AddRange((await PageChecks.Axe(visit.Page)).Concat(await PageChecks.Keyboard(visit.Page)).Concat(await PageChecks.PrintedMenus(visit.Page)).Concat(await PageChecks.Sideways(visit.Page, 360)).Select(f => $"{shape}  {f}"));
            await Album.Keep(visit.Page, shape, 360);
            faults.AddRange((await PageChecks.Clipped(visit.Page)).Concat(await PageChecks.Axe(visit.Page)).Select(f => $"{shape} (360)  {f}"));
        }

        Assert.Empty(faults);
        Assert.Empty(visit.Faults);
    }
}
