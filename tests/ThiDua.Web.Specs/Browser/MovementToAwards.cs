using Microsoft.Playwright;

namespace ThiDua.Web.Specs.Browser;

/// <summary>What an officer does between a launched movement and its council: registrations, records of merit, nominations.</summary>
/// <param name="movement">Path of the movement's page.</param>
internal sealed class MovementToAwards(Visit visit, string movement, string seed)
{
    private IPage Page => visit.Page;

    private ILocator Main => visit.Page.Locator("main");

    /// <summary>Goes on by the steps under the tab "Khen thưởng".</summary>
    public async Task Step(string name)
    {
        await visit.Go(movement);
        await visit.Click(Page.GetByRole(AriaRole.Link, new() { Name = "Khen thưởng", Exact = true }).First);
        if (name is not "Đề nghị") await visit.Click(Page.GetByRole(AriaRole.Navigation, new() { Name = "Các bước khen thưởng" }).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }));
        await Assertions.Expect(Page.Locator("h1")).ToBeVisibleAsync();
    }

    public async Task Registers(params string[] names)
    {
        await visit.Go(movement);
        await visit.Click(Page.GetByRole(AriaRole.Link, new() { Name = "Đăng ký thi đua", Exact = true }).First);
        await visit.Click(Main.Locator("a.btn-primary", new() { HasText = "Đăng ký" }));
        foreach (var name in names) await Main.Locator($"label.choice:has-text('{name}') input[value^='person:']").CheckAsync();
        foreach (var criterion in await Main.Locator("input[name=Criteria]").AllAsync()) await criterion.CheckAsync();
        await Press("Gửi đăng ký");
        await Press("Duyệt các đăng ký đã chọn");
        Assert.DoesNotContain("Duyệt các đăng ký đã chọn", await Main.InnerTextAsync(), StringComparison.Ordinal);
        await Keep("registrations");
    }

    /// <summary>Writes into the record of merit of each what no file of the movement tells; each an initiative of his own.</summary>
    public async Task WritesTheRecords(IEnumerable<string> records, string kind, string what, DateOnly day)
    {
        foreach (var (i, record) in records.Index())
        {
            await visit.Go(record);
            await Main.Locator("[name='Line.Kind']").SelectOptionAsync(kind);
            await Main.Locator("[name='Line.What']").FillAsync($"{what} số {i + 1}");
            await Main.Locator("[name='Line.From']").FillAsync(Iso(day));
            await Main.Locator("[name='Line.Year']").FillAsync(day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await Main.Locator("[name='Line.Number']").FillAsync("21/QĐ-UBND");
            await Main.Locator("form[action*='handler=Add'] .btn").Last.ClickAsync();
            await Assertions.Expect(Page.GetByText("Đã ghi vào hồ sơ thành tích")).ToBeVisibleAsync();
        }
    }

    /// <summary>Opens the list of those who could be nominated and ticks these and nobody else.</summary>
    public async Task Ticks(string award, string round, params string[] names)
    {
        await visit.Go($"{movement}/nominations/new?{round}&award={award}");
        foreach (var ticked in await Main.Locator("input[name=Chosen]:checked").AllAsync()) await ticked.UncheckAsync();
        foreach (var name in names) await Box(name).CheckAsync();
    }

    public Task Unticks(string name) => Box(name).UncheckAsync();

    public Task Nominates() => Press("Lập đề nghị");

    /// <summary>What the page refuses, in its own words.</summary>
    public async Task<string> Refusal() => await Main.Locator(".error-summary").InnerTextAsync();

    /// <summary>Answers what only a person can, on the page of each nomination of the round.</summary>
    public async Task Answers(string round)
    {
        await visit.Go($"{movement}/nominations?{round}");
        var all = await Main.Locator("th a[href^='/nominations/']").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)");
        foreach (var one in all)
        {
            await visit.Go(one);
            if (one == all[0]) await Keep("tick-list");
            foreach (var box in await Main.Locator("input[name=Conditions]").AllAsync()) await box.CheckAsync();
            await Main.Locator("[name=Note]").FillAsync("Biên bản họp bình xét; bảng xếp loại năm của Ủy ban nhân dân.");
            await Press("Ghi xác nhận");
            var state = await Main.Locator("dl.facts .mark").First.InnerTextAsync();
            Assert.True(state.Contains("Đủ điều kiện", StringComparison.Ordinal), await Main.InnerTextAsync());
        }

        await visit.Go($"{movement}/nominations?{round}");
        await Keep("nominations");
        await Album.Screenshot(Page, "nominations");
    }

    /// <summary>The line of a quota with its live counters, as it is read.</summary>
    public async Task<string> Quota(string name) =>
        string.Join(' ', (await Main.Locator("#quotas + table tbody tr", new() { HasText = name }).First.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Presses a button that sends a form, and waits for the page that answers.</summary>
    public async Task Press(string name)
    {
        await Page.EvaluateAsync("() => { window.stillHere = true; }");
        await visit.Click(Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First);
        await Page.WaitForFunctionAsync("() => !window.stillHere && document.readyState === 'complete'", null, new() { Timeout = 90_000 });
    }

    /// <summary>Keeps the page as it is seen on a desk and on a phone.</summary>
    public async Task Keep(string name)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            await Page.SetViewportSizeAsync(width, 800);
            await Album.Keep(Page, $"/review-{seed}-{name}", width);
        }
    }

    public Task KeepFile(byte[] content, string name) => Album.KeepFile(content, $"review-{seed}-{name}");

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private ILocator Box(string name) => Main.Locator("tr", new() { Has = Page.Locator($"th label:text-is('{name}')") }).Locator("input[name=Chosen]");
}
