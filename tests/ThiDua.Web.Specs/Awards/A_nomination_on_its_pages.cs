using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Awards;

/// <summary>From those who could be nominated to the tick list, with what holds a nomination and what limits their number.</summary>
public sealed class A_nomination_on_its_pages(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_made_for_all_who_have_nothing_against_them_at_once()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var address = $"{await Movement()}/nominations/new?award=gift.commune";
        var ticked = Boxes(await officer.Opens(address)).Where(b => b.HasAttribute("checked")).Select(b => b.GetAttribute("value")!).ToList();
        Assert.True(ticked.Count > 1, $"{ticked.Count} ticked beforehand");

        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends(address)).Status);
        var sent = await officer.Sends(address, [("Achievement", "Đã hướng dẫn người dân nộp hồ sơ trực tuyến"), ("Ground", "Thematic"), .. ticked.Select(key => ("Chosen", key))]);
        Assert.True(sent.IsRedirect, sent.Text);
        Assert.Equal(ticked.Order(), (await All()).Where(n => n.Award == "gift.commune").Select(n => n.Subject).Order());
        Assert.DoesNotContain(Boxes(await officer.Opens(address)), b => ticked.Contains(b.GetAttribute("value")!)); // nominated once
    }

    [Fact]
    public async Task is_put_forward_for_whoever_kept_what_he_registered_and_says_why_not_of_the_others()
    {
        var rows = (await (await host.SignedInAs(Duty.Officer)).Opens($"{await Movement()}/nominations/new")).Page.QuerySelectorAll("tbody tr").ToList();
        var ticked = rows.Where(r => r.QuerySelector("input[name=Chosen]")!.HasAttribute("checked")).ToList();
        Assert.NotEmpty(ticked);
        Assert.All(ticked, r => Assert.Matches("đạt ([0-9]+)/\\1 nội dung", r.QuerySelector("td[data-label='Đăng ký']")!.TextContent));
        Assert.All(rows.Except(ticked), r => Assert.NotEqual("", r.QuerySelector("td[data-label='Chọn'] .hint")?.TextContent ?? ""));
        Assert.Contains(rows.Except(ticked), r => r.TextContent.Contains("đăng ký chưa được duyệt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_confirmed_together_with_others_by_one_piece_of_evidence()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var movement = await Movement();
        var names = Boxes(await officer.Opens($"{movement}/nominations/new?award=title.advanced_worker")).Select(b => b.GetAttribute("value")!).Take(2).ToList();
        Assert.True((await officer.Sends($"{movement}/nominations/new?award=title.advanced_worker", [("Achievement", "Hoàn thành nhiệm vụ"), ("Ground", "Merit"), ("Reason", "Để Hội đồng lựa chọn"), .. names.Select(key => ("Chosen", key))])).IsRedirect);

        var page = await officer.Opens($"{movement}/nominations?all=true");
        var waiting = (await All()).Where(n => n.Award == "title.advanced_worker").Select(n => n.Id.Value.ToString()).ToList();
        Assert.Superset(waiting.ToHashSet(), Boxes(page).Where(b => b.HasAttribute("checked")).Select(b => b.GetAttribute("value")!).ToHashSet());
        (string, string)[] sent = [.. waiting.Select(id => ("Chosen", id)), ("Conditions", "advanced_worker.conduct"), ("IsMet", "true")];
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends($"{movement}/nominations?handler=Answer", sent)).Status); // no words
        Assert.True((await officer.Sends($"{movement}/nominations?handler=Answer", [.. sent, ("Note", "Biên bản họp bình xét cuối năm")])).IsRedirect);
        Assert.All((await All()).Where(n => n.Award == "title.advanced_worker"), n => Assert.Equal("Biên bản họp bình xét cuối năm", n.Answers.Single().Note));
    }

    [Fact]
    public async Task has_a_tick_list_of_every_condition_with_its_clause()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var one = (await All()).First(n => n.State is NominationState.Refused);
        var page = await officer.Opens($"/nominations/{one.Id.Value}");
        var rows = page.Page.QuerySelectorAll("#conditions ~ table tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(one.Eligibility!.Findings.Count, rows.Count);
        Assert.Contains(rows, r => r.Contains("Chưa đạt", StringComparison.OrdinalIgnoreCase) || r.Contains("Không đạt", StringComparison.OrdinalIgnoreCase));
        Assert.All(one.Eligibility.Findings, f => Assert.Contains(rows, r => r.Contains(f.Condition, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task is_held_while_something_is_verified_heard_and_released()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var held = (await All()).First(n => n.State is NominationState.Held);
        var person = DemoPeople.All.First(p => p.Id == held.Candidate.Person);
        var record = $"/people/{person.Id.Value}/record";
        Assert.Contains("chưa có giải trình", (await officer.Opens($"/nominations/{held.Id.Value}")).Text, StringComparison.Ordinal);

        var concerned = await host.SignedInAs(person.UserName);
        var entry = (await concerned.Opens(record)).Page.QuerySelector("form[action*='Reply'] input[name=Entry]")!.GetAttribute("value")!;
        Assert.True((await concerned.Sends(record + "?handler=Reply", ("Entry", entry), ("Text", "Tôi đã hướng dẫn đúng quy trình."))).IsRedirect);
        Assert.False((await concerned.Sends(record + "?handler=Conclude", ("Entry", entry), ("Day", Today), ("Founded", "false"))).IsRedirect); // not by himself
        Assert.Contains("1 lần giải trình", (await officer.Opens($"/nominations/{held.Id.Value}")).Text, StringComparison.Ordinal);

        Assert.True((await officer.Sends(record + "?handler=Conclude", ("Entry", entry), ("Day", Today), ("Founded", "false"))).IsRedirect);
        Assert.NotEqual(NominationState.Held, (await All()).First(n => n.Id == held.Id).State);
    }

    [Fact]
    public async Task is_read_by_the_one_concerned_and_by_those_who_judge_and_by_nobody_else()
    {
        var one = (await All()).First(n => n.Candidate.Person is not null && n.Candidate.Person != DemoPeople.All.First(p => p.UserName == "thanhvien").Id);
        var page = $"/nominations/{one.Id.Value}";
        var member = await host.SignedInAs("thanhvien");
        var refused = await member.Opens(page);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.DoesNotContain(one.Eligibility!.Findings[0].Condition, refused.Text, StringComparison.Ordinal);

        var list = await member.Opens($"{await Movement()}/nominations");
        Assert.Empty(list.Page.QuerySelectorAll($"a[href='{page}']"));
        Assert.DoesNotContain("Tạm dừng", list.Text, StringComparison.OrdinalIgnoreCase);

        var concerned = DemoPeople.All.First(p => p.Id == one.Candidate.Person);
        Assert.Equal(HttpStatusCode.OK, (await (await host.SignedInAs(concerned.UserName)).Opens(page)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await host.SignedInAs(Duty.CouncilMember)).Opens(page)).Status);
    }

    private string Today => host.Clock.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<AngleSharp.Dom.IElement> Boxes(Host.Answer page) => page.Page.QuerySelectorAll("input[name=Chosen]");

    private Task<string> Movement() => host.Within(DemoUnits.TanHoa, async services =>
        $"/movements/{(await services.GetRequiredService<IMovements>().Running(Stop))[0].Id.Value}");

    private Task<IReadOnlyList<Nomination>> All() => host.Within(DemoUnits.TanHoa, async services =>
        await services.GetRequiredService<INominations>().OfMovement((await services.GetRequiredService<IMovements>().Running(Stop))[0].Id, Stop));
}
