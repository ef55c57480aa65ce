using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ThiDua.Storage.Demo;

namespace ThiDua.Web.Specs.Browser;

/// <summary>What an officer does with a plan, press by press; a file chosen counts as two, a field filled as one.</summary>
internal sealed class PlanToMovement(Visit visit, bool pictures = false)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ke-hoach-").FullName;

    private IPage Page => visit.Page;

    private ILocator Main => visit.Page.Locator("main");

    public async Task SignsIn()
    {
        await visit.Go("/sign-in");
        await Picture("sign-in");
        await visit.SignIn("congchuc", DemoPeople.Password);
        await Picture("work");
    }

    public async Task Uploads(string path)
    {
        await visit.Click(Page.Locator("nav:visible").GetByRole(AriaRole.Link, new() { Name = "Tài liệu", Exact = true }));
        await visit.Click(Main.GetByRole(AriaRole.Link, new() { Name = "Tải kế hoạch lên" }));
        await visit.Chooses(Page.Locator("#Files"), UnderANameOfItsOwn(path));
        await visit.Click(Page.Locator("#FreeOfSecrets"));
        await Picture("upload");
        await visit.Click(Main.GetByRole(AriaRole.Button, new() { Name = "Tải lên và đọc" }));
    }

    /// <summary>Waits at the list of papers until the plan is read, and opens the reading beside its source.</summary>
    public async Task OpensTheReading(string path)
    {
        var read = Main.GetByRole(AriaRole.Link, new() { Name = "Đối chiếu bản đọc của " + Path.GetFileName(UnderANameOfItsOwn(path)) }).First;
        await read.WaitForAsync(new() { Timeout = 90_000 });
        await visit.Click(read);
        await Arrives(Draft());
        await Picture("review", at: "#key-criteria .review-locate >> nth=4");
    }

    /// <summary>Scrolls through the reading, as one who compares it with its source.</summary>
    public static async Task LooksAtEveryDoubt(IPage page)
    {
        foreach (var doubt in await page.Locator(".review-doubt").AllAsync()) await doubt.ScrollIntoViewIfNeededAsync();
    }

    /// <summary>The words of all sections together where several have doubts, else of the one, then what says a number one by one.</summary>
    /// <returns>How many presses it took.</returns>
    public async Task<int> ConfirmsWhatIsDoubtful()
    {
        var whole = Page.Locator("[data-together=whole] button:visible");
        var all = await whole.CountAsync();
        if (all > 0)
        {
            await LooksAtEveryDoubt(Page);
            await visit.Click(whole);
            await Assertions.Expect(whole).ToHaveCountAsync(0);
        }

        var together = await PressesAway(Page.Locator("[data-confirms-section]:visible"));
        return all + together + await PressesAway(Page.Locator("[data-confirms]"));
    }

    // A press may take several away: that of all sections those of each.
    private async Task<int> PressesAway(ILocator buttons)
    {
        var presses = 0;
        while (await Settled(buttons) is > 0 and var left)
        {
            await visit.Click(buttons.First);
            presses++;
            await Assertions.Expect(buttons).Not.ToHaveCountAsync(left);
        }

        return presses;
    }

    private async Task<int> Settled(ILocator buttons)
    {
        await Page.WaitForFunctionAsync("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')");
        return await buttons.CountAsync();
    }

    /// <summary>Corrects a field that the plan leaves blank, or that was misread; it is saved on leaving the field.</summary>
    public async Task Corrects(string key, string text)
    {
        var field = Page.Locator($"#key-{key} [name=Text]").First;
        await visit.Fills(field, text);
        await field.PressAsync("Tab");
        await Assertions.Expect(Page.Locator($"#key-{key} [data-saving]").First).ToContainTextAsync("Đã lưu");
    }

    public async Task LooksAtTheChecklist()
    {
        await visit.Click(Main.GetByRole(AriaRole.Link, new() { Name = "Kiểm tra và phát động" }).Last);
        await Arrives(Checklist());
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Danh mục kiểm tra" })).ToBeVisibleAsync();
        await Picture("launch");
    }

    public async Task Launches()
    {
        var seen = Page.Locator("#Seen");
        if (await seen.CountAsync() > 0) await visit.Click(seen);
        await visit.Click(Main.GetByRole(AriaRole.Button, new() { Name = "Phát động phong trào" }));
        await Arrives(Movement());
        await Picture("movement");
    }

    // An address stands in the browser before its page does: what is counted on a page half come is counted wrong.
    private async Task Arrives(Regex address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address);
        await Page.WaitForLoadStateAsync();
    }

    // Other walks may have brought the same plan in; their readings must not be taken for this one.
    private string UnderANameOfItsOwn(string path)
    {
        var copy = Path.Combine(_folder, $"{Path.GetFileNameWithoutExtension(path)}-{Path.GetFileName(_folder)}{Path.GetExtension(path)}");
        if (!File.Exists(copy)) File.Copy(path, copy);
        return copy;
    }

    private Task Picture(string name, string? at = null) => pictures ? Album.Screenshot(Page, name, at) : Task.CompletedTask;

    private static Regex Draft() => new("/drafts/[0-9a-f-]{36}", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static Regex Checklist() => new("/launch$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static Regex Movement() => new("/movements/[0-9a-f-]{36}", RegexOptions.None, TimeSpan.FromSeconds(1));
}
