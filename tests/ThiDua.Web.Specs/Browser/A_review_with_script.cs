using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Documents;
using ThiDua.Web.Specs.Documents;

namespace ThiDua.Web.Specs.Browser;

[Collection(Looks.Name)]
public sealed class A_review_with_script(Chromium chromium, ListeningHost host)
{
    [Fact]
    public async Task saves_a_field_when_one_leaves_it_and_says_so()
    {
        var draft = await Read("tu-luu.txt");
        await using var visit = await Opened(draft);
        var item = visit.Page.Locator($"#item-{(await Draft(draft)).Of("purposes")[0].Id.Value}");

        await item.Locator("textarea").FillAsync("Nâng cao hơn nữa chất lượng phục vụ.");
        await visit.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(item.Locator("[data-saving]")).ToHaveTextAsync("✓ Đã lưu");
        Assert.Contains((await Draft(draft)).Of("purposes"), one => one.Text == "Nâng cao hơn nữa chất lượng phục vụ.");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task goes_on_to_the_next_doubt_when_one_is_confirmed()
    {
        var draft = await Read("tiep-theo.txt");
        await using var visit = await Opened(draft);
        var doubts = await visit.Page.Locator(".review-doubt").CountAsync();
        Assert.True(doubts > 0);

        for (var left = doubts; left > 0; left--)
        {
            await visit.Page.Locator("[data-confirms]").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".review-doubt")).ToHaveCountAsync(left - 1);
        }

        await Assertions.Expect(visit.Page.Locator("#review-state")).ToContainTextAsync("Không còn chỗ cần xác nhận");
        Assert.Equal(0, (await Draft(draft)).Doubts);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task shows_both_texts_when_somebody_else_was_faster()
    {
        var draft = await Read("nhanh-hon.txt");
        await using var visit = await Opened(draft);
        var item = (await Draft(draft)).Of("requirements")[0];
        await host.Host.Within(DemoUnits.TanHoa, services => services.GetRequiredService<CorrectItem>()
            .On(draft, new(item.Id, item.Revision, "Lời của Chủ tịch.", item.Details), Chair, TestContext.Current.CancellationToken));

        var shown = visit.Page.Locator($"#item-{item.Id.Value}");
        await shown.Locator("textarea").FillAsync("Lời của công chức.");
        await visit.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(shown.Locator(".review-conflict")).ToContainTextAsync("Lời của Chủ tịch.");
        await Assertions.Expect(shown.Locator("textarea")).ToHaveValueAsync("Lời của công chức.");
        await shown.GetByRole(AriaRole.Button, new() { Name = "Lưu nội dung trong ô" }).ClickAsync();
        await Assertions.Expect(shown.Locator("[data-saving]")).ToHaveTextAsync("✓ Đã lưu");
        Assert.Equal("Lời của công chức.", (await Draft(draft)).Item(item.Id).Text);
    }

    [Fact]
    public async Task says_what_is_refused_and_that_it_is_not_saved()
    {
        var draft = await Read("ngay-sai.txt");
        await using var visit = await Opened(draft);
        var item = visit.Page.Locator("#key-date .review-item");

        await item.Locator("[name=Text]").FillAsync("31/02/2023");
        await visit.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(item.Locator("[data-saving]")).ToContainTextAsync("Chưa lưu");
        await Assertions.Expect(visit.Page.Locator("#review-refusal")).ToContainTextAsync("“31/02/2023” không phải là một ngày");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task keeps_what_is_refused_while_its_section_is_confirmed()
    {
        var draft = await Read("con-cho.txt");
        await Doubts(draft, "place", "date");
        await using var visit = await Opened(draft);
        var date = visit.Page.Locator("#key-date .review-item");
        await date.Locator("[name=Text]").FillAsync("31/02/2023");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(date.Locator("[data-saving]")).ToContainTextAsync("Chưa lưu");

        await visit.Page.Locator("#section-group-head [data-confirms-section]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#key-place .review-doubt")).ToHaveCountAsync(0);
        await Assertions.Expect(date.Locator("[name=Text]")).ToHaveValueAsync("31/02/2023");
        await Assertions.Expect(date.Locator("[data-saving]")).ToContainTextAsync("Chưa lưu");
        await Assertions.Expect(visit.Page.Locator("#review-refusal")).ToContainTextAsync("“31/02/2023” không phải là một ngày");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task confirms_a_section_with_what_was_typed_just_before()
    {
        var draft = await Read("vua-go.txt");
        await Doubts(draft, "purposes", "requirements");
        await using var visit = await Opened(draft);
        await visit.Page.Locator("#key-purposes textarea").First.FillAsync("Nâng cao chất lượng phục vụ nhân dân.");

        await visit.Page.Locator("#section-group-aims [data-confirms-section]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#section-group-aims .review-doubt")).ToHaveCountAsync(0);
        Assert.Contains((await Draft(draft)).Of("purposes"), one => one.Text == "Nâng cao chất lượng phục vụ nhân dân.");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task confirms_all_sections_at_once_only_after_they_were_on_the_screen()
    {
        var draft = await Read("ca-van-ban.txt");
        await Doubts(draft, "place", "purposes", "requirements", "subjects", "signerName");
        await using var visit = await Opened(draft);
        var (whole, words) = (visit.Page.Locator("[data-together=whole] button"), visit.Page.Locator(".review-doubt:not(#key-criteria *)"));
        var waiting = await words.CountAsync();

        await whole.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[data-together=whole] [data-unseen]")).ToContainTextAsync("chưa xem");
        Assert.Equal(waiting, await words.CountAsync());

        await PlanToMovement.LooksAtEveryDoubt(visit.Page);
        await whole.ClickAsync();

        await Assertions.Expect(words).ToHaveCountAsync(0);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task splits_where_the_cursor_stands()
    {
        var draft = await Read("con-tro.txt");
        await using var visit = await Opened(draft);
        var part = visit.Page.Locator("#key-subjects");
        await part.Locator(".review-more summary").First.ClickAsync();
        await part.Locator("textarea").First.EvaluateAsync("text => { text.focus(); text.setSelectionRange(7, 7); }");

        await part.Locator("[data-splits]").First.ClickAsync();

        await Assertions.Expect(part.Locator(".review-item")).ToHaveCountAsync(2);
        Assert.Equal(["Cán bộ,", "công chức xã"], (await Draft(draft)).Of("subjects").Select(one => one.Text));
    }

    private static Actor Chair
    {
        get
        {
            var chair = DemoPeople.Of(Duty.Chair);
            return new(chair.Account, chair.Id, chair.Name, chair.Commune, chair.Duties.ToHashSet());
        }
    }

    private Task<DraftId> Read(string name) => host.Host.Within(DemoUnits.TanHoa, async services =>
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Plans.Text));
        var upload = await services.GetRequiredService<ReceiveUpload>().For(
            DemoUnits.TanHoa, name, "text/plain", content, declaredFreeOfSecrets: true, TestContext.Current.CancellationToken);
        content.Position = 0;
        var text = await services.GetRequiredService<PaperIntake>().Read(content, name, TestContext.Current.CancellationToken);
        return await services.GetRequiredService<KeepReading>().For(
            upload, text, PlanReader.Read(text), [], "Hạnh", TestContext.Current.CancellationToken);
    });

    private Task<bool> Doubts(DraftId id, params string[] keys) => host.Host.Within(DemoUnits.TanHoa, async services =>
    {
        var drafts = services.GetRequiredService<IDrafts>();
        var found = (await drafts.Find(id, TestContext.Current.CancellationToken))!;
        ItemChange[] doubted = [.. keys.SelectMany(found.Of).Select(item => new ItemChange(item, item with { Doubt = "Chữ mờ.", Revision = item.Revision + 1 }))];
        return await drafts.TryMake(new DraftChange(found.Id, "Ghi chỗ mờ", doubted), "Hạnh", TestContext.Current.CancellationToken);
    });

    private async Task<Visit> Opened(DraftId draft)
    {
        var visit = await chromium.Visit(host.Address);
        await visit.SignIn("congchuc", DemoPeople.Password);
        await visit.Go($"/drafts/{draft.Value}");
        return visit;
    }

    private Task<Draft> Draft(DraftId id) => host.Host.Within(DemoUnits.TanHoa, async services =>
        (await services.GetRequiredService<IDrafts>().Find(id, TestContext.Current.CancellationToken))!);
}
