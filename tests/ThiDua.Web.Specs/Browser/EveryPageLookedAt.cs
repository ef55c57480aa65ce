using Microsoft.Playwright;
using ThiDua.Storage.Demo;

namespace ThiDua.Web.Specs.Browser;

/// <summary>Walks the demo world once as its people and writes down what is wrong on each page; the facts read it.</summary>
public sealed class EveryPageLookedAt(Chromium chromium, ListeningHost host) : IAsyncLifetime
{
    private readonly Dictionary<string, List<string>> _faults = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Shapes of the addresses that were looked at.</summary>
    public IReadOnlySet<string> Seen => _seen;

    public IReadOnlyList<string> Faults(string kind) => _faults.GetValueOrDefault(kind) ?? [];

    public async ValueTask InitializeAsync()
    {
        await host.Host.HasItsFigures();
        await ReviewPages();
        await WalkAs(null, "/sign-in");
        foreach (var person in new[] { "congchuc", "chutich", "quantri", "thanhvien", "captinh" }) await WalkAs(person, "/");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // A reading beside text, and one beside the picture of a page: two faces of one page.
    private async Task ReviewPages()
    {
        await using var visit = await chromium.Visit(host.Address);
        var officer = new PlanToMovement(visit);
        await officer.SignsIn();
        foreach (var plan in new[] { "112-xa-hoa-nghia-trung-2024.docx", "110-xa-mai-lam-2024.pdf" })
        {
            var path = Specs.Look.Repository.File("tests/ThiDua.Paper.Specs/Specimens/" + plan);
            await officer.Uploads(path);
            await officer.OpensTheReading(path);
            await Look(visit, "/drafts/{id} of " + plan, new Uri(visit.Page.Url).PathAndQuery);
        }

        Note("script", "/drafts/{id}", visit.Faults);
    }

    private async Task WalkAs(string? person, string start)
    {
        await using var visit = await chromium.Visit(host.Address);
        if (person is not null) await visit.SignIn(person, DemoPeople.Password);
        var walk = new Walk(visit, person ?? "a stranger");
        await walk.From(start, (shape, address) => Look(visit, shape, address));
        Note("links", start, walk.Dead);
        Note("script", start, visit.Faults);
    }

    private async Task Look(Visit visit, string shape, string address)
    {
        if (!_seen.Add(shape)) return;
        var page = visit.Page;
        Note("heading", shape, await page.Locator("h1").CountAsync() is var count and not 1 ? [$"{count} h1"] : []);
        await Album.Keep(page, shape, 1280);
        Note("axe", shape, await PageChecks.Axe(page));
        Note("keyboard", shape, await PageChecks.Keyboard(page));
        Note("print", shape, await PageChecks.PrintedMenus(page));
        Note("zoom", shape, await PageChecks.Sideways(page, 640)); // 1280 px at 200 %
        Note("phone", shape, await PageChecks.Sideways(page, 360));
        await Album.Keep(page, shape, 360);
        Note("clipped", shape, await PageChecks.Clipped(page));
        Note("axe", shape + " (360 px)", await PageChecks.Axe(page));
        await page.SetViewportSizeAsync(1280, 800);
        await Weigh(visit, shape, address);
    }

    // As on a first visit: signed in, but with nothing kept by the browser.
    private async Task Weigh(Visit visit, string shape, string address)
    {
        await using var fresh = await chromium.Visit(host.Address);
        await fresh.Page.Context.AddCookiesAsync((await visit.Page.Context.CookiesAsync()).Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
        }));
        var weight = await PageWeight.Of(fresh.Page, address);
        Note("weight", shape, weight > 100 * 1024 ? [$"{weight / 1024} KB"] : []);
    }

    private void Note(string kind, string where, IEnumerable<string> faults)
    {
        if (!_faults.TryGetValue(kind, out var list)) _faults[kind] = list = [];
        list.AddRange(faults.Select(fault => $"{where}  {fault}"));
    }
}
