using System.Net;
using AngleSharp.Html.Dom;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

public sealed class A_session(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task ended_from_another_device_is_over_with_the_next_request()
    {
        var office = await host.SignedInAs(Duty.Officer);
        var home = await host.SignedInAs(Duty.Officer);

        var list = await office.Opens("/account/sessions");
        var other = ((IHtmlInputElement)list.Page.QuerySelector("input[name='session']")!).Value;
        Assert.True((await office.Sends("/account/sessions?handler=End", ("session", other))).IsRedirect);

        Assert.True((await home.Opens("/account/sessions")).IsRedirect);
        Assert.Equal(HttpStatusCode.OK, (await office.Opens("/account/sessions")).Status);
    }

    [Fact]
    public async Task ends_all_the_others_at_one_press()
    {
        var office = await host.SignedInAs(Duty.Verifier);
        Visitor[] others = [await host.SignedInAs(Duty.Verifier), await host.SignedInAs(Duty.Verifier)];

        await office.Sends("/account/sessions?handler=EndOthers");

        foreach (var other in others) Assert.True((await other.Opens("/account/sessions")).IsRedirect);
        Assert.Contains("1 phiên đang mở", (await office.Opens("/account/sessions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_someone_else_is_not_found()
    {
        var chair = await host.SignedInAs(Duty.Chair);
        await host.SignedInAs(Duty.Chair);
        var list = await chair.Opens("/account/sessions");
        var session = ((IHtmlInputElement)list.Page.QuerySelector("input[name='session']")!).Value;

        var stranger = await host.SignedInAs(Duty.CultureOfficer);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Sends("/account/sessions?handler=End", ("session", session))).Status);
        Assert.Equal(HttpStatusCode.OK, (await chair.Opens("/account/sessions")).Status);
    }

    [Fact]
    public async Task that_was_signed_out_is_worthless_even_with_its_cookie()
    {
        var visitor = host.Visitor();
        var token = await visitor.Token();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = "thanhvien",
            ["Password"] = DemoPeople.Password,
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await visitor.Client.PostAsync("/sign-in", form, TestContext.Current.CancellationToken);
        var cookie = answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("thidua=", StringComparison.Ordinal)).Split(';')[0];
        var thief = host.Visitor();
        thief.Client.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.OK, (await thief.Opens("/account/sessions")).Status);

        await visitor.Sends("/sign-out");

        Assert.True((await thief.Opens("/account/sessions")).IsRedirect);
    }

    [Fact]
    public async Task is_named_by_browser_and_system()
    {
        var visitor = host.Visitor();
        visitor.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0");
        await visitor.Sends("/sign-in", ("UserName", "dathm"), ("Password", DemoPeople.Password));

        Assert.Contains("Edge trên Windows", (await visitor.Opens("/account/sessions")).Text, StringComparison.Ordinal);
    }
}

public sealed class An_idle_session(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task is_over_after_half_a_day()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        host.Clock.Move(AccountSession.Idle - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await officer.Opens("/account/sessions")).Status);

        host.Clock.Move(AccountSession.Idle + TimeSpan.FromMinutes(1));
        Assert.True((await officer.Opens("/account/sessions")).IsRedirect);
    }
}
