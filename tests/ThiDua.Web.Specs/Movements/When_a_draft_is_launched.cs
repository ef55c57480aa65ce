using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Movements;

public sealed class When_a_draft_is_launched(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly DemoPerson Officer = DemoPeople.Of(Duty.Officer);
    private static readonly Actor Who = new(Officer.Account, Officer.Id, Officer.Name, Officer.Commune, Officer.Duties.ToHashSet());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task doubtful_values_stop_it_and_each_leads_to_its_place()
    {
        var draft = await FromCatalogue();

        var page = await (await host.SignedInAs(Duty.Officer)).Opens($"/drafts/{draft.Value}/launch");

        Assert.Contains("phải hoàn thành trước khi phát động", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector("button.btn-primary:not(.btn-danger)[type=submit], main form[method=post] button.btn-primary"));
        Assert.NotEmpty(page.Page.QuerySelectorAll($"a[href^='/drafts/{draft.Value}#item-']"));
    }

    [Fact]
    public async Task a_confirmed_one_becomes_a_running_movement_with_tasks_by_duty()
    {
        var draft = await Confirmed(await FromCatalogue());
        var officer = await host.SignedInAs(Duty.Officer);

        var launched = await officer.Sends($"/drafts/{draft.Value}/launch", ("Seen", "true"));

        Assert.True(launched.IsRedirect, launched.Text);
        Assert.Contains($"Đạt 0/{Catalogue.All[0].Criteria.Count} tiêu chí; {Catalogue.All[0].Criteria.Count} chưa có số liệu", (await officer.Opens(launched.Location!)).Text, StringComparison.Ordinal);
        var tasks = (await officer.Opens(launched.Location + "/tasks")).Text;
        Assert.Contains("Thẩm định kết quả tự chấm", tasks, StringComparison.Ordinal);
        Assert.Contains("Báo cáo thống kê ngành thi đua", tasks, StringComparison.Ordinal);
        Assert.Equal(launched.Location, (await officer.Opens($"/drafts/{draft.Value}/launch")).Location);
    }

    [Fact]
    public async Task the_first_page_leads_to_its_next_step()
    {
        var draft = await FromCatalogue();
        var officer = await host.SignedInAs(Duty.Officer);

        Assert.NotNull((await officer.Opens("/")).Page.QuerySelector($"a[href='/drafts/{draft.Value}']"));
        await Confirmed(draft);
        Assert.NotNull((await officer.Opens("/")).Page.QuerySelector($"a[href='/drafts/{draft.Value}/launch']"));
        Assert.NotNull((await (await host.SignedInAs(Duty.Chair)).Opens("/")).Page.QuerySelector($"a[href='/drafts/{draft.Value}/launch']"));
    }

    [Fact]
    public async Task warnings_must_have_been_seen()
    {
        var draft = await Confirmed(await FromCatalogue());

        var answer = await (await host.SignedInAs(Duty.Officer)).Sends($"/drafts/{draft.Value}/launch", ("Seen", "false"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("đánh dấu đã xem", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task members_are_not_let_in() =>
        Assert.NotEqual(HttpStatusCode.OK, (await (await host.SignedInAs("thanhvien")).Opens($"/drafts/{(await FromCatalogue()).Value}/launch")).Status);

    [Fact]
    public async Task it_can_be_changed_into_a_second_version_with_a_reason()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var movement = (await officer.Sends($"/drafts/{(await Confirmed(await FromCatalogue())).Value}/launch", ("Seen", "true"))).Location!;
        var draft = (await officer.Sends($"{movement}/change?handler=Draft")).Location!;
        await Rename(new DraftId(Guid.Parse(draft["/drafts/".Length..])), "Phong trào sau điều chỉnh");

        Assert.Contains("Phiên bản 2", (await officer.Opens(draft + "/launch")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends(draft + "/launch?handler=Change", ("Seen", "true"), ("Reason", ""))).Status);
        var changed = await officer.Sends(draft + "/launch?handler=Change", ("Seen", "true"), ("Reason", "Công văn số 12/UBND của tỉnh"));

        var page = await officer.Opens(changed.Location!.Split('#')[0]);
        Assert.Contains("Công văn số 12/UBND của tỉnh", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 khác biệt", page.Text, StringComparison.Ordinal);
        Assert.Equal("Phong trào sau điều chỉnh", page.Page.QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task one_change_of_its_terms_is_drafted_at_a_time()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var movement = (await officer.Sends($"/drafts/{(await Confirmed(await FromCatalogue())).Value}/launch", ("Seen", "true"))).Location!;

        var first = (await officer.Sends($"{movement}/change?handler=Draft")).Location!;

        Assert.Equal(first, (await officer.Sends($"{movement}/change?handler=Draft")).Location);
        Assert.Contains("Điều chỉnh phong trào đang diễn ra", (await officer.Opens("/drafts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_change_is_refused_that_rests_on_an_earlier_version()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var movement = (await officer.Sends($"/drafts/{(await Confirmed(await FromCatalogue())).Value}/launch", ("Seen", "true"))).Location!;
        var late = (await officer.Sends($"{movement}/change?handler=Draft")).Location!;
        await Rename(new DraftId(Guid.Parse(late["/drafts/".Length..])), "Tên của người chậm hơn");
        await host.Within(Officer.Commune, async services =>
        {
            var movements = services.GetRequiredService<IMovements>();
            var running = (await movements.Find(new(Guid.Parse(movement["/movements/".Length..])), Stop))!;
            running.Change(running.Terms with { Title = "Tên đã đổi trước" }, "Công văn khác", running.Current.From, new Deed(DateTimeOffset.UnixEpoch, Who.Account, Who.Name));
            await movements.Save(Stop);
            return true;
        });

        var refused = await officer.Sends(late + "/launch?handler=Change", ("Seen", "true"), ("Reason", "Công văn số 13"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("lập từ phiên bản 1, nay phong trào đã áp dụng phiên bản 2", refused.Text, StringComparison.Ordinal);
        Assert.NotEqual(late, (await officer.Sends($"{movement}/change?handler=Draft")).Location);
    }

    [Theory]
    [InlineData(1, "nhiệm vụ đã được giao theo vai trò")]
    [InlineData(-4, "Các mốc của kế hoạch đều đã qua nên không có nhiệm vụ nào được giao")]
    public async Task it_says_truly_whether_tasks_were_given_out(int years, string sentence)
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var launched = await officer.Sends($"/drafts/{(await Confirmed(await FromCatalogue(years))).Value}/launch", ("Seen", "true"));

        Assert.Contains(sentence, (await officer.Opens(launched.Location!)).Page.QuerySelector(".notice-done")!.TextContent, StringComparison.Ordinal);
    }

    private Task<DraftId> FromCatalogue(int years = 1) => host.Within(Officer.Commune, services =>
        services.GetRequiredService<DraftFromCatalogue>().On(Catalogue.All[0], host.Clock.GetUtcNow().Year + years, Who, Stop));

    private Task<DraftId> Confirmed(DraftId draft) => host.Within(Officer.Commune, async services =>
    {
        var items = (await services.GetRequiredService<IDrafts>().Find(draft, Stop))!.Items;
        foreach (var item in items.Where(i => i.MustBeConfirmed))
            await services.GetRequiredService<ConfirmItem>().On(draft, item.Id, item.Revision, Who, Stop);
        return draft;
    });

    private Task<DraftId> Rename(DraftId draft, string title) => host.Within(Officer.Commune, async services =>
    {
        var item = (await services.GetRequiredService<IDrafts>().Find(draft, Stop))!.Of("title")[0];
        await services.GetRequiredService<CorrectItem>().On(draft, new ItemCorrection(item.Id, item.Revision, title, item.Details), Who, Stop);
        return draft;
    });
}
