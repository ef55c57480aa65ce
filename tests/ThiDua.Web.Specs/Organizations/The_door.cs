using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

public sealed class The_door(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task opens_for_the_right_password_and_leads_to_the_page_asked_for()
    {
        var visitor = host.Visitor();
        Assert.Equal("http://localhost/sign-in?ReturnUrl=%2Faccount%2Fsessions", (await visitor.Opens("/account/sessions")).Location);

        var answer = await visitor.Sends(
            "/sign-in", ("UserName", "congchuc"), ("Password", DemoPeople.Password), ("ReturnUrl", "/account/sessions"));

        Assert.Equal("/account/sessions", answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Opens("/account/sessions")).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task leads_nobody_to_another_site(string address)
    {
        var answer = await host.Visitor().Sends(
            "/sign-in", ("UserName", "congchuc"), ("Password", DemoPeople.Password), ("ReturnUrl", address));

        Assert.Equal("/", answer.Location);
    }

    [Fact]
    public async Task says_the_same_of_a_wrong_name_and_of_a_wrong_password()
    {
        var name = await host.Visitor().Sends("/sign-in", ("UserName", "khong-co-ai"), ("Password", "sai-mat-khau"));
        var password = await host.Visitor().Sends("/sign-in", ("UserName", "anlt"), ("Password", "sai-mat-khau"));

        Assert.Equal(HttpStatusCode.Unauthorized, name.Status);
        Assert.Equal(ErrorOf(name), ErrorOf(password));
        Assert.StartsWith("Tên đăng nhập hoặc mật khẩu không đúng", ErrorOf(name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task stays_shut_after_five_wrong_passwords_even_for_the_right_one()
    {
        for (var i = 0; i < 5; i++) await host.Visitor().Sends("/sign-in", ("UserName", "nhinty"), ("Password", "sai-mat-khau"));

        var answer = await host.Visitor().Sends("/sign-in", ("UserName", "nhinty"), ("Password", DemoPeople.Password));

        Assert.StartsWith("Tài khoản tạm khóa 10 phút", ErrorOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task gives_cookies_that_scripts_and_other_sites_do_not_get()
    {
        var visitor = host.Visitor();
        var token = await visitor.Token();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = "congchuc",
            ["Password"] = DemoPeople.Password,
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await visitor.Client.PostAsync("/sign-in", form, TestContext.Current.CancellationToken);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("thidua=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task turns_away_a_form_without_its_token()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["UserName"] = "congchuc", ["Password"] = DemoPeople.Password });
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Visitor().SendsBare("/sign-in", form)).Status);
    }

    [Fact]
    public async Task turns_away_changes_that_another_site_sends()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        officer.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.BadRequest, (await officer.Sends("/sign-out")).Status);
    }

    [Fact]
    public async Task lets_a_handed_out_password_do_nothing_but_be_changed()
    {
        var handed = await host.Within(DemoUnits.TanHoa, s =>
            s.GetRequiredService<AdministerAccount>().ResetPassword(PersonNamed("phuongdtm"), CancellationToken.None));
        var visitor = await host.SignedInAs(handed.UserName, handed.Password);

        Assert.Equal("/account/password", (await visitor.Opens("/account/sessions")).Location);
        var answer = await visitor.Sends(
            "/account/password", ("Present", handed.Password), ("Wanted", "bốn từ ghép lại"), ("Again", "bốn từ ghép lại"));

        Assert.Equal("/", answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Opens("/account/sessions")).Status);
        await host.SignedInAs(handed.UserName, "bốn từ ghép lại");
    }

    [Fact]
    public async Task closes_at_once_for_an_account_that_is_closed()
    {
        var visitor = await host.SignedInAs("ducpv");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Opens("/account/sessions")).Status);

        await host.Within(DemoUnits.TanHoa, async s =>
        {
            await s.GetRequiredService<AdministerAccount>().Close(PersonNamed("ducpv"), CancellationToken.None);
            return true;
        });

        Assert.StartsWith("http://localhost/sign-in", (await visitor.Opens("/account/sessions")).Location, StringComparison.Ordinal);
        var again = await host.Visitor().Sends("/sign-in", ("UserName", "ducpv"), ("Password", DemoPeople.Password));
        Assert.StartsWith("Tài khoản đã bị khóa", ErrorOf(again), StringComparison.Ordinal);
    }

    private static PersonId PersonNamed(string userName) => DemoPeople.All.First(p => p.UserName == userName).Id;

    private static string ErrorOf(Answer answer) => answer.Page.QuerySelector(".error-summary li")?.TextContent ?? answer.Text;
}
