using Microsoft.Playwright;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Look;

namespace ThiDua.Web.Specs.Browser;

[Collection(Looks.Name)]
public sealed class The_console(Chromium chromium, ListeningHost host)
{
    /// <summary>Pages whose parts a script exchanges, and what it exchanges: nothing of it may break the security policy.</summary>
    [Fact]
    public async Task of_the_browser_stays_empty_while_parts_of_pages_are_exchanged()
    {
        var path = Repository.File("tests/ThiDua.Paper.Specs/Specimens/112-xa-hoa-nghia-trung-2024.docx");
        await using var visit = await chromium.Visit(host.Address);
        var officer = new PlanToMovement(visit);
        await officer.SignsIn();
        await officer.Uploads(path);
        await officer.OpensTheReading(path); // the list looked again until it was read
        await MovesAnItem(visit.Page);
        await officer.Corrects("signerName", "Vũ Đình Khải");
        await officer.ConfirmsWhatIsDoubtful();
        foreach (var address in new[] { "/", "/movements", "/documents", "/drafts" }) await visit.Go(address);

        Assert.True(visit.Said.Count == 0, string.Join('\n', visit.Said));
    }

    [Fact]
    public async Task is_heard_when_a_style_breaks_the_security_policy()
    {
        await using var visit = await chromium.Visit(host.Address);
        await visit.SignIn("congchuc", DemoPeople.Password);

        await visit.Page.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">x</p>')");
        await visit.Go("/movements");

        Assert.Contains(visit.Said, said => said.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private static async Task MovesAnItem(IPage page)
    {
        var part = page.Locator("#key-criteria");
        var second = await part.Locator("textarea").Nth(1).InputValueAsync();
        await part.Locator(".review-more summary").First.ClickAsync();
        await part.GetByRole(AriaRole.Button, new() { Name = "Xuống" }).First.ClickAsync();
        await Assertions.Expect(part.Locator("textarea").First).ToHaveValueAsync(second);
    }
}
