using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThiDua.Web.Specs.Browser;

/// <summary>What an officer does after the council: decision, certificates, payment list, dossiers.</summary>
internal sealed partial class AwardsToPapers(MovementToAwards way, Visit visit, string movement)
{
    private IPage Page => visit.Page;

    private ILocator Main => visit.Page.Locator("main");

    /// <summary>Numbers, signs and issues the paper at the address.</summary>
    public async Task Issues(string paper, string name)
    {
        await visit.Go(paper);
        await way.Keep(name);
        if (await Main.GetByRole(AriaRole.Button, new() { Name = "Cấp số" }).CountAsync() > 0) await way.Press("Cấp số");
        if ((await Main.Locator("[name=Signer]").InputValueAsync()).Length == 0) await Main.Locator("[name=Signer]").FillAsync("Lê Đình Khoát");
        await way.Press("Ghi nhận chữ ký");
        await way.Press("Ban hành");
        Assert.Contains("Đã ban hành", await Main.InnerTextAsync(), StringComparison.Ordinal);
        await way.KeepFile(await Fetch(paper + "/pdf"), name + ".pdf");
    }

    /// <summary>Composes the decision on all that wait, issues it, and puts it into force.</summary>
    public async Task<string> Decides(int expected)
    {
        await way.Step("Quyết định");
        await way.Keep("decisions");
        Assert.Equal(expected, await Main.Locator("input[name=Chosen]:checked").CountAsync());
        await way.Press("Lập dự thảo quyết định");
        var decision = new Uri(Page.Url).AbsolutePath;
        var paper = await Main.Locator("a[href^='/papers/']").First.GetAttributeAsync("href");
        if (await Main.Locator("form[action*=Exceed] [name=Because]").CountAsync() > 0)
        {
            await Main.Locator("form[action*=Exceed] [name=Because]").FillAsync("Công văn cấp bổ sung kinh phí khen thưởng");
            await way.Press("Ghi lý do");
        }

        await Issues(paper!, "decision");
        await visit.Go(decision);
        Assert.Contains("Quyết định số", await Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await way.Keep("decision-in-force");
        await Album.Screenshot(visit.Page, "decision");
        return decision;
    }

    /// <summary>Prints the certificates in one file and fetches the payment list.</summary>
    public async Task PrintsAndPays(string decision, params string[] names)
    {
        var list = await Fetch(decision + "/payments.pdf");
        await way.KeepFile(list, "payments.pdf");
        Assert.True(list.AsSpan().StartsWith("%PDF"u8));
        Assert.True((await Fetch(decision + "/payments.xlsx")).AsSpan().StartsWith("PK"u8));
        await visit.Go(decision + "/certificates");
        await way.Keep("certificates");
        foreach (var name in names) Assert.Contains(name, await Main.InnerTextAsync(), StringComparison.Ordinal);
        var file = await Page.RunAndWaitForDownloadAsync(() => Main.GetByRole(AriaRole.Button, new() { Name = "Tải tệp PDF" }).ClickAsync(), new() { Timeout = 60_000 });
        var bytes = await File.ReadAllBytesAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
        await way.KeepFile(bytes, "certificates.pdf");
        Assert.Equal(names.Length, Pages().Count(Encoding.Latin1.GetString(bytes)));
    }

    /// <summary>Begins the dossier of a level, sees what blocks it, fills it and sends it.</summary>
    /// <param name="level">As the button says: "cấp xã".</param>
    public async Task Gathers(string level, int parts, string minutes, IReadOnlyDictionary<string, string> reports)
    {
        await way.Step("Hồ sơ");
        await way.Press($"Lập hồ sơ {level}");
        var dossier = new Uri(Page.Url).AbsolutePath;
        Assert.Equal(parts, await Main.Locator("h2[id^=part-]").CountAsync());
        await way.Press("Gửi hồ sơ");
        Assert.Contains("thiếu", await Main.Locator(".error-summary").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Go(dossier);
        await way.Keep($"dossier-{parts}-blocked");

        for (var part = 1; part <= parts; part++) await Fills(dossier, part, minutes, reports);
        Assert.Equal(0, await Main.Locator(".notice-warn", new() { HasText = "Hồ sơ còn thiếu" }).CountAsync());
        Assert.True((await Fetch(dossier + "/bundle.pdf")).AsSpan().StartsWith("%PDF"u8));
        Assert.True((await Fetch(dossier + "/bundle.zip")).AsSpan().StartsWith("PK"u8));
        await way.Press("Gửi hồ sơ");
        await way.Keep($"dossier-{parts}-sent");
        Assert.Equal(0, await Main.Locator(".error-summary").CountAsync());
    }

    /// <summary>Drafts and issues the achievement report of each candidate.</summary>
    /// <returns>Ids of the papers by the candidate's name.</returns>
    public async Task<IReadOnlyDictionary<string, string>> Reports(params string[] names)
    {
        var reports = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            await visit.Go(movement + "/papers");
            var option = await Main.Locator("#Nomination option", new() { HasText = name }).First.GetAttributeAsync("value");
            await Main.Locator("#Nomination").SelectOptionAsync(option!);
            await way.Press("Lập báo cáo thành tích");
            var paper = new Uri(Page.Url).AbsolutePath;
            await Completes(paper);
            await Issues(paper, reports.Count == 0 ? "report" : "report-" + reports.Count);
            reports[name] = paper.Split('/')[^1];
        }

        return reports;
    }

    // Only people know what a composer left open; a report with blanks is not issued.
    private async Task Completes(string paper)
    {
        Assert.Contains("Còn chỗ để trống tại mục I (“", await Main.InnerTextAsync(), StringComparison.Ordinal);
        await visit.Go(paper + "/edit");
        foreach (var text in await Main.Locator("textarea").AllAsync())
        {
            if (await text.InputValueAsync() is var words && words.Contains("[...]", StringComparison.Ordinal))
                await text.FillAsync(words.Replace("[...]", "đã ghi theo hồ sơ", StringComparison.Ordinal));
        }

        foreach (var signer in await Main.Locator("input[name^='Form.Signers']").AllAsync())
        {
            if ((await signer.InputValueAsync()).Length == 0) await signer.FillAsync("Vũ Văn Bình");
        }

        await way.Press("Lưu nội dung");
        Assert.DoesNotContain("Còn chỗ để trống", await Main.InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task Fills(string dossier, int part, string minutes, IReadOnlyDictionary<string, string> reports)
    {
        var name = await Main.Locator($"#part-{part}").InnerTextAsync();
        if (name.Contains("Tờ trình", StringComparison.OrdinalIgnoreCase))
        {
            await way.Press("Soạn tờ trình từ danh sách");
            var letter = await Main.Locator($"#part-{part} ~ ul a[href^='/papers/']").First.GetAttributeAsync("href");
            await Issues(letter!, "proposal");
            await visit.Go(dossier);
        }
        else if (name.Contains("Biên bản", StringComparison.OrdinalIgnoreCase)) await Puts(part, minutes, null);
        else foreach (var (candidate, paper) in reports) await Puts(part, paper, candidate);
    }

    private async Task Puts(int part, string paper, string? candidate)
    {
        var form = Page.Locator("form[action*='handler=Paper']", new() { Has = Page.Locator($"input[name=Part][value='{part}']") });
        await Main.Locator("details", new() { Has = form }).Locator("summary").First.ClickAsync();
        if (candidate is not null && await form.Locator("[name=Candidate]").CountAsync() > 0) await form.Locator("[name=Candidate]").SelectOptionAsync(new SelectOptionValue { Label = candidate });
        await form.Locator("[name=Paper]").SelectOptionAsync(paper);
        await visit.Click(form.Locator("button"));
        await Assertions.Expect(Page.GetByText("Đã đưa văn bản vào hồ sơ")).ToBeVisibleAsync();
    }

    private async Task<byte[]> Fetch(string address)
    {
        var answer = await Page.APIRequest.GetAsync(address, new() { Timeout = 90_000 });
        Assert.True(answer.Ok, $"{address}: {answer.Status}");
        return await answer.BodyAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pages();
}
