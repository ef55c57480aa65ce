using Microsoft.Playwright;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Browser;

/// <summary>A session of the demo's council: the officer runs it in the browser, members and tellers act on machines of their own.</summary>
internal sealed class CouncilInSession(MovementToAwards way, Visit visit, Uri address, DateOnly today)
{
    private static readonly IReadOnlyList<DemoPerson> Members = DemoPeople.Council;

    private readonly Dictionary<string, Visitor> _signedIn = [];

    private IPage Page => visit.Page;

    private ILocator Main => visit.Page.Locator("main");

    /// <summary>From the call to the minutes.</summary>
    /// <returns>Address of the minutes.</returns>
    public async Task<string> Holds(int cases)
    {
        await Calls(cases);
        var session = Path();
        await Rolls(session);
        await visit.Go(session);
        await way.Press("Khai mạc phiên họp");
        await Votes(session, cases);
        await visit.Go(session);
        Assert.Equal(cases, await Main.Locator("#items + table tbody .mark-met").CountAsync());
        await Main.Locator("[name=Conclusion]").FillAsync("Nhất trí đề nghị khen thưởng theo kết quả kiểm phiếu.");
        await way.Press("Kết thúc phiên họp");
        await way.Keep("session");
        await way.Press("Lập biên bản từ phiên họp");
        await Assertions.Expect(Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/papers/", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        return Path();
    }

    private async Task Calls(int cases)
    {
        await way.Step("Hội đồng");
        await Main.Locator("[name=Day]").FillAsync(MovementToAwards.Iso(today));
        await Main.Locator("[name=Hour]").FillAsync("08:30");
        await Main.Locator("[name=Place]").FillAsync("Phòng họp số 1, trụ sở Ủy ban nhân dân");
        foreach (var box in await Main.Locator("input[name=Nominations]").AllAsync()) await box.CheckAsync();
        Assert.Equal(cases, await Main.Locator("input[name=Nominations]").CountAsync());
        await way.Press("Triệu tập phiên họp");
    }

    private async Task Rolls(string session)
    {
        await visit.Go(session + "/roll");
        foreach (var state in await Main.Locator("select[name^=States]").AllAsync()) await state.SelectOptionAsync("Present");
        await way.Press("Lưu điểm danh");
        await visit.Go(session + "/candidates");
        await way.Keep("candidates");
        while (await Main.GetByRole(AriaRole.Button, new() { Name = "Xác nhận có" }).CountAsync() > 0) await way.Press("Xác nhận có");
    }

    private async Task Votes(string session, int cases)
    {
        await visit.Go(session + "/vote");
        foreach (var teller in Members.Take(2)) await visit.Click(Main.Locator($"label[for=t{teller.Id.Value}]"));
        await Main.Locator("[name=Slips]").FillAsync("0");
        await way.Press("Lập phiếu kín");
        var ballot = Path().Replace("/count", "", StringComparison.Ordinal);
        var codes = new List<string>();
        foreach (var teller in Members.Take(2)) codes.Add((await (await As(teller)).Sends($"{ballot}/count?handler=Code")).Page.QuerySelector(".seal-code")!.TextContent.Trim());
        await visit.Go(ballot + "/count");
        await way.Press("Bắt đầu bỏ phiếu");
        foreach (var member in Members) await Casts(member, ballot, cases);
        await visit.Go(ballot + "/count");
        await way.Press("Kết thúc bỏ phiếu");
        foreach (var (teller, code) in Members.Zip(codes)) await Sent(await As(teller), $"{ballot}/count?handler=Unseal", ("Code", code));
    }

    // A conflict of interest that was confirmed stands on the slip as no vote.
    private async Task Casts(DemoPerson member, string ballot, int cases)
    {
        var visitor = await As(member);
        var slip = (await visitor.Opens(ballot)).Page;
        await Sent(visitor, ballot, [.. Enumerable.Range(0, cases).Select(i => ($"Marks[{i}]", slip.QuerySelector($"input[type=hidden][name='Marks[{i}]']") is null ? "1" : "0"))]);
    }

    private async Task<Visitor> As(DemoPerson person)
    {
        if (_signedIn.TryGetValue(person.UserName, out var there)) return there;
        var visitor = new Visitor(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address });
        await Sent(visitor, "/sign-in", ("UserName", person.UserName), ("Password", DemoPeople.Password));
        return _signedIn[person.UserName] = visitor;
    }

    private static async Task Sent(Visitor visitor, string to, params (string Name, string Value)[] fields)
    {
        var answer = await visitor.Sends(to, fields);
        Assert.True(answer.IsRedirect, $"{to}: {answer.Status} {answer.Page.QuerySelector(".error-summary")?.TextContent}");
    }

    private string Path() => new Uri(Page.Url).AbsolutePath;
}
