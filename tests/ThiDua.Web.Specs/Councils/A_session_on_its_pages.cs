using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;
using Answer = ThiDua.Web.Specs.Host.Answer;

namespace ThiDua.Web.Specs.Councils;

/// <summary>A whole session as the officer, the tellers and the members see it: from the call to the minutes.</summary>
public sealed class A_session_on_its_pages(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly IReadOnlyList<DemoPerson> Members = DemoCouncil.Members(DemoUnits.TanHoa);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task goes_from_the_call_to_the_minutes()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var council = await DemoCouncil.Found(host, DemoUnits.TanHoa);
        var nominations = await DemoCouncil.Nominate(host, DemoUnits.TanHoa, ("Trần Thị Mười", null), (Members[^1].Name, Members[^1].Id));
        var session = await Called(officer, council, nominations);

        Assert.Contains("Mới có 0/7 thành viên có mặt", (await officer.Sends($"{session}?handler=Open")).Text, StringComparison.Ordinal);
        await Roll(officer, session);
        await AnswerTheConflict(session);
        await Sent(officer, $"{session}?handler=Open");
        var ballot = await Prepared(officer, session);
        var codes = await Codes(ballot);
        await Sent(officer, $"{ballot}/count?handler=Open");
        await Vote(ballot);
        await Count(officer, ballot, codes);

        var page = await officer.Opens(session);
        Assert.Contains("6/7 phiếu đồng ý", page.Text, StringComparison.Ordinal);
        Assert.Contains("3/7 phiếu đồng ý (42,85 %)", page.Text, StringComparison.Ordinal);
        await Sent(officer, $"{session}?handler=End", ("Conclusion", "Nhất trí theo kết quả kiểm phiếu."));
        Assert.Equal([NominationState.Agreed, NominationState.NotAgreed], await States(nominations));
        Assert.StartsWith("/papers/", (await Sent(officer, $"{session}?handler=Minutes")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_for_those_who_sit_there_and_those_who_judge()
    {
        var (session, ballot) = await DemoCouncil.Ballot(host, DemoUnits.TanHoa);
        var (participant, member) = (await host.SignedInAs("nhinty"), await host.SignedInAs(Members[^1].UserName));
        foreach (var page in new[] { $"/sessions/{session.Value}", $"/sessions/{session.Value}/candidates", $"/sessions/{session.Value}/roll", $"/sessions/{session.Value}/opinions", $"/ballots/{ballot.Value}", $"/ballots/{ballot.Value}/count" })
        {
            Assert.Equal((page, HttpStatusCode.Conflict), (page, (await participant.Opens(page)).Status));
            Assert.Equal((page, HttpStatusCode.OK), (page, (await member.Opens(page)).Status));
        }

        var list = $"/movements/{(await DemoCouncil.Movement(host, DemoUnits.TanHoa)).Id.Value}/sessions";
        Assert.Null((await participant.Opens(list)).Page.QuerySelector($"a[href='/sessions/{session.Value}']"));
        Assert.NotNull((await member.Opens(list)).Page.QuerySelector($"a[href='/sessions/{session.Value}']"));
    }

    // A seat without the duty of the council's members: head of a branch, say, who otherwise only takes part in movements.
    [Fact]
    public async Task is_read_beforehand_by_a_member_without_the_duty()
    {
        var (session, nomination, other) = await DemoCouncil.SeatedWithoutDuty(host, DemoUnits.TanHoa, "phuongdtm");
        var (seated, outsider, neighbour) = (await host.SignedInAs("phuongdtm"), await host.SignedInAs("nhinty"), await host.SignedInAs("congchuc.dongson"));
        var (read, barred) = ($"/nominations/{nomination.Value}", $"/nominations/{other.Value}");

        foreach (var page in new[] { "", "/candidates" }) Assert.NotNull((await seated.Opens($"/sessions/{session.Value}{page}")).Page.QuerySelector($"a[href='{read}']"));
        var opened = await seated.Opens(read);
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        Assert.NotNull(opened.Page.QuerySelector("#papers + ul a[href^='/papers/']"));
        Assert.Null(opened.Page.QuerySelector("a[href*='/record']"));
        Assert.Equal(HttpStatusCode.Conflict, (await seated.Sends($"{read}?handler=Withdraw", ("Reason", "Thử"))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await seated.Opens(barred)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await outsider.Opens(read)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Opens(read)).Status);

        await DemoCouncil.End(host, DemoUnits.TanHoa, session);
        Assert.Equal(HttpStatusCode.Conflict, (await seated.Opens(read)).Status);
        Assert.Null((await seated.Opens($"/sessions/{session.Value}/candidates")).Page.QuerySelector($"a[href='{read}']"));
    }

    [Fact]
    public async Task puts_the_declared_index_before_the_members_where_the_plan_ties_awards_to_it()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var (movement, session) = await DemoCouncil.TiedToTheIndex(host, DemoUnits.TanHoa);
        Assert.Contains("Chỉ số cải cách hành chính của địa phương: chưa có.", await Candidates(), StringComparison.Ordinal);

        var month = host.Clock.Today().ToString("MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        await Sent(officer, "/facts/totals", ("Total.Key", "par_index_score"), ("Total.Month", month), ("Total.Numerator", "87,25"), ("Total.Denominator", "100"), ("Total.Source", "Quyết định số 15/QĐ-UBND"));

        var shown = await Candidates();
        Assert.Contains($"Chỉ số cải cách hành chính của địa phương: 87,25/100 điểm (khai tháng {month}; nguồn: Quyết định số 15/QĐ-UBND).", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa có. Đề nghị khai", shown, StringComparison.Ordinal);

        // As a member reads it, once the conditions were looked at again.
        async Task<string> Candidates()
        {
            await Sent(officer, $"/movements/{movement.Value}/nominations?handler=Judge");
            return (await (await host.SignedInAs(Members[^1].UserName)).Opens($"/sessions/{session.Value}/candidates")).Text;
        }
    }

    private async Task<string> Called(Visitor officer, CouncilId council, IReadOnlyList<NominationId> nominations)
    {
        var movement = await DemoCouncil.Movement(host, DemoUnits.TanHoa);
        var list = $"/movements/{movement.Id.Value}/sessions";
        Assert.NotNull((await officer.Opens(list)).Page.QuerySelector($"select[name='Council'] option[value='{council.Value}']"));
        var called = await Sent(officer, list, [("Council", $"{council.Value}"), ("Day", host.Clock.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("Hour", "08:30"), ("Place", "Phòng họp số 1"), .. nominations.Select(n => ("Nominations", n.Value.ToString()))]);
        return called.Location!;
    }

    private static async Task Roll(Visitor officer, string session) =>
        await Sent(officer, $"{session}/roll", [.. Enumerable.Range(0, Members.Count).Select(i => ($"States[{i}]", "Present"))]);

    // The candidate among the members confirms what the system proposed.
    private async Task AnswerTheConflict(string session)
    {
        var member = await host.SignedInAs(Members[^1].UserName);
        var conflict = (await member.Opens($"{session}/candidates")).Page.QuerySelector("input[name='Conflict']")!.GetAttribute("value")!;
        await Sent(member, $"{session}/candidates?handler=Answer", ("Conflict", conflict), ("IsSo", "true"));
    }

    private static async Task<string> Prepared(Visitor officer, string session)
    {
        var page = await officer.Opens($"{session}/vote");
        var items = page.Page.QuerySelectorAll("input[name='Items']").Select(i => ("Items", i.GetAttribute("value")!));
        var prepared = await Sent(officer, $"{session}/vote?handler=Ballot", [.. items, ("Tellers", $"{Members[0].Id.Value}"), ("Tellers", $"{Members[1].Id.Value}"), ("Slips", "4")]);
        return prepared.Location!.Replace("/count", "", StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> Codes(string ballot)
    {
        var codes = new List<string>();
        foreach (var teller in Members.Take(2))
        {
            var visitor = await host.SignedInAs(teller.UserName);
            codes.Add((await visitor.Sends($"{ballot}/count?handler=Code")).Page.QuerySelector(".seal-code")!.TextContent.Trim());
            Assert.Null((await visitor.Opens($"{ballot}/count")).Page.QuerySelector(".seal-code")); // shown once
        }

        return codes;
    }

    // Three agree on screen with both, one with the first alone, the candidate cannot vote for himself; three take slips.
    private async Task Vote(string ballot)
    {
        foreach (var (member, second) in new[] { (Members[0], "1"), (Members[2], "1"), (Members[3], "2") })
        {
            var visitor = await host.SignedInAs(member.UserName);
            Assert.Equal(HttpStatusCode.Conflict, (await visitor.Sends(ballot, ("Marks[0]", "1"))).Status);
            Assert.Contains("chưa được bỏ", (await visitor.Sends(ballot, ("Marks[0]", "1"))).Text, StringComparison.Ordinal);
            await Sent(visitor, ballot, ("Marks[0]", "1"), ("Marks[1]", second));
            await Sent(visitor, ballot, ("Marks[0]", "2"), ("Marks[1]", "2")); // pressed again after the line broke
            Assert.Contains("đã vào hòm phiếu", (await visitor.Opens(ballot)).Text, StringComparison.Ordinal);
        }

        var candidate = await host.SignedInAs(Members[^1].UserName);
        Assert.Contains("không bỏ phiếu trường hợp này", (await candidate.Opens(ballot)).Text, StringComparison.Ordinal);
        await Sent(candidate, ballot, ("Marks[0]", "1"), ("Marks[1]", "1"));
        var teller = await host.SignedInAs(Members[1].UserName);
        foreach (var member in new[] { Members[1], Members[4], Members[5] }) await Sent(teller, $"{ballot}/count?handler=HandOut", ("Person", $"{member.Id.Value}"));
        Assert.Contains("đã nhận phiếu giấy", (await (await host.SignedInAs(Members[4].UserName)).Opens(ballot)).Text, StringComparison.Ordinal);
    }

    private async Task Count(Visitor officer, string ballot, IReadOnlyList<string> codes)
    {
        await Sent(officer, $"{ballot}/count?handler=Close");
        var tellers = new[] { await host.SignedInAs(Members[0].UserName), await host.SignedInAs(Members[1].UserName) };
        await Sent(tellers[0], $"{ballot}/count?handler=Slips", ("Used", "3"), ("Unused", "1"), ("Agree[0]", "2"), ("Agree[1]", "1"), ("Against[0]", "1"), ("Against[1]", "2"));
        Assert.Contains("Mã niêm phong không đúng", (await tellers[0].Sends($"{ballot}/count?handler=Unseal", ("Code", codes[1]))).Text, StringComparison.Ordinal);
        for (var i = 0; i < 2; i++) await Sent(tellers[i], $"{ballot}/count?handler=Unseal", ("Code", codes[i]));
    }

    private Task<IEnumerable<NominationState>> States(IReadOnlyList<NominationId> ids) => host.Within(DemoUnits.TanHoa, async services =>
        (await services.GetRequiredService<INominations>().Those([.. ids], Stop)).Select(n => n.State));

    private static async Task<Answer> Sent(Visitor visitor, string address, params (string Name, string Value)[] fields)
    {
        var answer = await visitor.Sends(address, fields);
        Assert.True(answer.IsRedirect, $"{address}: {answer.Status} {answer.Page.QuerySelector(".error-summary")?.TextContent}");
        return answer;
    }
}
