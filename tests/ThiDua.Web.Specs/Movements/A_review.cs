using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Documents;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Movements;

public sealed class A_review(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task leads_from_every_item_to_its_place_in_the_source_and_back()
    {
        var (officer, draft) = await Opened("hai-phia.txt");

        var page = (await officer.Opens(draft)).Page;

        var links = page.QuerySelectorAll(".review-item a.review-locate").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 10, $"only {links.Count} places");
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
        Assert.All(page.QuerySelectorAll(".source-text mark a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public async Task saves_what_is_corrected_in_place()
    {
        var (officer, draft) = await Opened("sua-tai-cho.txt");
        var item = Item(await officer.Opens(draft), "Tối thiểu 70% hồ sơ");

        var saved = await officer.Sends($"{draft}?handler=Save", [.. Fields(item, ("Text", "Tối thiểu 75,5% hồ sơ được nộp trực tuyến."), ("Values", "75,5"))]);

        Assert.Equal($"{draft}#{item.Id}", saved.Location);
        var after = (await officer.Opens(draft)).Page.GetElementById(item.Id!)!;
        Assert.Equal("Tối thiểu 75,5% hồ sơ được nộp trực tuyến.", after.QuerySelector("textarea")!.TextContent);
        Assert.Equal("75,5", after.QuerySelector("input[name=Values]")!.GetAttribute("value"));
        Assert.Contains("Đã xác nhận", after.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task counts_what_must_be_confirmed_and_confirms_it()
    {
        var (officer, draft) = await Opened("xac-nhan.txt");
        var before = await officer.Opens(draft);
        var doubts = before.Page.QuerySelectorAll(".review-doubt").Length;
        Assert.True(doubts > 0, "the plan has a criterion that is read with doubt");
        Assert.Contains($"Còn {doubts} chỗ cần xác nhận", before.Text, StringComparison.Ordinal);

        for (var answer = before; answer.Page.QuerySelector(".review-doubt") is { } item; answer = await officer.Opens(draft))
            await officer.Sends($"{draft}?handler=Confirm", [.. Fields(item)]);

        Assert.Contains("Không còn chỗ cần xác nhận", (await officer.Opens(draft)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_both_texts_to_the_second_of_two_people_and_loses_neither()
    {
        var (officer, draft) = await Opened("hai-nguoi.txt");
        var chair = await host.SignedInAs(Duty.Chair);
        var item = Item(await officer.Opens(draft), "Nâng cao chất lượng");
        await chair.Sends($"{draft}?handler=Save", [.. Fields(item, ("Text", "Lời của Chủ tịch."))]);

        var met = await officer.Sends($"{draft}?handler=Save", [.. Fields(item, ("Text", "Lời của công chức."))]);

        Assert.Equal(HttpStatusCode.Conflict, met.Status);
        var conflict = met.Page.GetElementById(item.Id!)!;
        Assert.Contains("Lời của Chủ tịch.", conflict.QuerySelector(".review-conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nâng cao chất lượng", conflict.QuerySelector(".review-conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Lời của công chức.", conflict.QuerySelector("textarea")!.TextContent);

        await officer.Sends($"{draft}?handler=Save", [.. Fields(conflict, ("Text", "Lời của cả hai."))]);
        Assert.Equal("Lời của cả hai.", Item(await officer.Opens(draft), "Lời của cả hai.").QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task shows_again_what_was_typed_when_a_number_is_not_understood()
    {
        var (officer, draft) = await Opened("so-sai.txt");
        var item = Item(await officer.Opens(draft), "Tối thiểu 70% hồ sơ");

        var refused = await officer.Sends($"{draft}?handler=Save", [.. Fields(item, ("Values", "75.5"))]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("75,5", refused.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("75.5", refused.Page.GetElementById(item.Id!)!.QuerySelector("input[name=Values]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("abc", "không phải là số")]
    [InlineData("-5", "không được nhỏ hơn 0")]
    public async Task refuses_a_share_that_is_none(string typed, string sentence)
    {
        var (officer, draft) = await Opened($"ty-le{typed}.txt");
        var item = Item(await officer.Opens(draft), "Tối thiểu 70% hồ sơ");

        var refused = await officer.Sends($"{draft}?handler=Save", [.. Fields(item, ("Values", typed))]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(sentence, refused.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task keeps_a_whole_date_from_becoming_a_month()
    {
        var (officer, draft) = await Opened("ngay-thieu.txt");
        var item = (await officer.Opens(draft)).Page.QuerySelector("#key-date .review-item")!;

        var refused = await officer.Sends($"{draft}?handler=Save", [.. Fields(item, ("Text", "05/2023"))]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("chưa đủ ngày, tháng, năm", refused.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task confirms_the_words_of_a_section_in_one_act()
    {
        var (officer, draft) = await Opened("ca-muc.txt");
        await Doubts(draft, "purposes", "requirements", "criteria");
        var before = await officer.Opens(draft);
        var aims = before.Page.GetElementById("confirm-group-aims")!.ParentElement!;
        Assert.Null(before.Page.GetElementById("confirm-group-criteria")!.QuerySelector("[name=seen]"));

        await officer.Sends($"{draft}?handler=ConfirmSection", [.. Fields(aims)]);

        var after = (await officer.Opens(draft)).Page;
        Assert.Empty(after.QuerySelectorAll("#section-group-aims .review-doubt"));
        Assert.NotEmpty(after.QuerySelectorAll("#section-group-criteria .review-doubt"));
    }

    [Fact]
    public async Task keeps_a_refused_text_with_its_refusal_while_its_section_is_confirmed()
    {
        var (officer, draft) = await Opened("chua-luu.txt");
        await Doubts(draft, "place", "date");
        var date = (await officer.Opens(draft)).Page.QuerySelector("#key-date .review-item")!;
        var refused = await officer.Sends($"{draft}?handler=Save", [.. Fields(date, ("Text", "31/02/2023"))]);

        var after = await officer.Sends($"{draft}?handler=ConfirmSection", [.. Fields(refused.Page.GetElementById("confirm-group-head")!.ParentElement!)]);

        Assert.Empty(after.Page.QuerySelectorAll("#key-place .review-doubt"));
        Assert.Equal("31/02/2023", after.Page.QuerySelector("#key-date input[name=Text]")!.GetAttribute("value"));
        Assert.Contains("“31/02/2023” không phải là một ngày", after.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task offers_the_indicators_of_the_catalogue_and_keeps_the_one_that_is_chosen()
    {
        var (officer, draft) = await Opened("chi-so.txt");
        var before = await officer.Opens(draft);
        Assert.Equal("procedures_published", Chosen(Item(before, "được công khai tại Bộ phận Một cửa"))); // proposed by its words
        var item = Item(before, "Tối thiểu 70% hồ sơ được nộp trực tuyến");
        Assert.Equal("none", Chosen(item));

        await officer.Sends($"{draft}?handler=Save", [.. Fields(item, ("Indicator", "online_end_to_end"))]);
        Assert.Equal("online_end_to_end", Chosen(Item(await officer.Opens(draft), "Tối thiểu 70% hồ sơ")));

        var stranger = await officer.Sends($"{draft}?handler=Save", [.. Fields(Item(await officer.Opens(draft), "Tối thiểu 70% hồ sơ"), ("Indicator", "khong_co"))]);
        Assert.Equal(HttpStatusCode.Conflict, stranger.Status);
        Assert.Contains("không có trong danh mục", stranger.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);

        static string Chosen(IElement item) => ((AngleSharp.Html.Dom.IHtmlSelectElement)item.QuerySelector("select[name=Indicator]")!).Value!;
    }

    [Fact]
    public async Task splits_at_a_line_break_merges_moves_removes_restores_and_takes_back()
    {
        var (officer, draft) = await Opened("sap-xep.txt");
        Task<Answer> Act(IElement item, string handler, params (string, string)[] fields) => officer.Sends($"{draft}?handler={handler}", [.. Fields(item, fields)]);
        async Task<string> Texts() => string.Join('|', (await officer.Opens(draft)).Page.QuerySelectorAll("#key-subjects .review-list textarea").Select(text => text.TextContent));
        async Task<IElement> First() => (await officer.Opens(draft)).Page.QuerySelector("#key-subjects .review-item")!;

        await Act(await First(), "Split", ("Text", "Cán bộ,\ncông chức xã."));
        Assert.Equal("Cán bộ,|công chức xã.", await Texts());
        await Act(await First(), "Move&places=1");
        Assert.Equal("công chức xã.|Cán bộ,", await Texts());
        await officer.Sends($"{draft}?handler=Undo");
        await Act(await First(), "Merge");
        Assert.Equal("Cán bộ, công chức xã.", await Texts());
        var only = await First();
        await Act(only, "Remove");
        Assert.Equal("", await Texts());
        await officer.Sends($"{draft}?handler=Restore", ("item", Fields(only).First(field => field.Name == "Item").Value));
        await officer.Sends($"{draft}?handler=Add", ("key", "subjects"), ("Text", "Các thôn"));
        Assert.Equal("Cán bộ, công chức xã.|Các thôn", await Texts());
    }

    [Fact]
    public async Task answers_a_script_with_the_parts_that_changed()
    {
        var (officer, draft) = await Opened("tung-phan.txt");
        var item = Item(await officer.Opens(draft), "Thi đua thiết thực");
        var token = await officer.Token();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{draft}?handler=Save")
        {
            Content = new FormUrlEncodedContent([.. Fields(item, ("Text", "Thi đua thiết thực hơn.")).Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]),
        };
        request.Headers.Add("HX-Request", "true");

        using var answer = await officer.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var part = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Null(part.QuerySelector("h1"));
        Assert.Equal("2", part.QuerySelector("input[name=Seen]")!.GetAttribute("value"));
        Assert.NotNull(part.GetElementById("review-state"));
    }

    private Task<bool> Doubts(string draft, params string[] keys) => host.Within(DemoUnits.TanHoa, async services =>
    {
        var drafts = services.GetRequiredService<IDrafts>();
        var found = (await drafts.Find(new DraftId(Guid.Parse(draft["/drafts/".Length..])), TestContext.Current.CancellationToken))!;
        ItemChange[] doubted = [.. keys.SelectMany(found.Of).Select(item => new ItemChange(item, item with { Doubt = "Chữ mờ.", Revision = item.Revision + 1 }))];
        return await drafts.TryMake(new DraftChange(found.Id, "Ghi chỗ mờ", doubted), "Hạnh", TestContext.Current.CancellationToken);
    });

    private static IElement Item(Answer answer, string text) =>
        answer.Page.QuerySelectorAll(".review-item").First(item => item.QuerySelector("textarea")?.TextContent.Contains(text, StringComparison.Ordinal) == true);

    /// <summary>The fields of an item's form as a browser would send them, with some typed over.</summary>
    private static List<(string Name, string Value)> Fields(IElement item, params (string Name, string Value)[] typed)
    {
        var fields = item.QuerySelectorAll("form input, form textarea, form select").Select(control => (
            Name: control.GetAttribute("name")!,
            Value: control switch
            {
                AngleSharp.Html.Dom.IHtmlTextAreaElement text => text.Value,
                AngleSharp.Html.Dom.IHtmlSelectElement choice => choice.Value ?? "",
                _ => control.GetAttribute("value") ?? "",
            })).Where(field => field.Name != "__RequestVerificationToken").ToList();
        foreach (var (name, value) in typed)
        {
            var first = fields.FindIndex(field => field.Name == name);
            fields[first] = (name, value);
        }

        return fields;
    }

    private async Task<(Visitor Officer, string Draft)> Opened(string name)
    {
        var officer = await host.SignedInAs(Duty.Officer);
        return (officer, $"/drafts/{(await host.HasRead(officer, DemoUnits.TanHoa, name)).Value}");
    }
}
