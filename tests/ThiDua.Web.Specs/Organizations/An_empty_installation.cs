using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

public sealed class An_empty_installation(EmptyHost host) : IClassFixture<EmptyHost>
{
    private const string OwnPassword = "bốn từ ghép lại";

    [Fact]
    public async Task is_set_up_by_its_one_administrator_up_to_the_first_officer()
    {
        var administrator = await TheAdministrator();
        Assert.Contains("Hệ thống chưa có xã, phường nào", (await administrator.Opens("/")).Text, StringComparison.Ordinal);

        await StepInto(administrator, await Unit(administrator, "Tỉnh Lam Giang", "Province"));
        await StepInto(administrator, await Unit(administrator, "Xã Tân Hòa", "Commune"));
        var office = await Unit(administrator, "Văn phòng HĐND và UBND", "Office");
        var person = (await administrator.Sends(
            "/people/add", ("Name", "Nguyễn Thị Hồng Hạnh"), ("Post", "Chuyên viên"), ("Unit", office), ("From", "01/07/2025"))).Location!;
        var commune = (await administrator.Opens(person + "/duties")).Page.QuerySelector("select[name=Unit] option")!.GetAttribute("value")!;
        Assert.True((await administrator.Sends(person + "/duties", ("Duty", "Officer"), ("Unit", commune), ("From", "01/07/2025"))).IsRedirect);
        var codes = (await administrator.Sends(person + "/account?handler=Open")).Page.QuerySelectorAll("main .notice code");

        var officer = await host.SignedInAs(codes[0].TextContent, codes[1].TextContent);
        await officer.Sends("/account/password", ("Present", codes[1].TextContent), ("Wanted", OwnPassword), ("Again", OwnPassword));
        var people = await officer.Opens("/people");
        Assert.Equal(HttpStatusCode.OK, people.Status);
        Assert.Contains("Nguyễn Thị Hồng Hạnh", people.Text, StringComparison.Ordinal);
    }

    private async Task<Visitor> TheAdministrator()
    {
        // The password itself was printed to the terminal once; a new one is as good.
        var handed = await host.Within(commune: null, async services =>
        {
            var account = await services.GetRequiredService<ThiDuaDb>().Users.SingleAsync();
            return await services.GetRequiredService<AdministerAccount>().ResetPassword(new PersonId(account.PersonId), CancellationToken.None);
        });
        Assert.Equal("quantri", handed.UserName);
        var administrator = await host.SignedInAs(handed.UserName, handed.Password);
        await administrator.Sends("/account/password", ("Present", handed.Password), ("Wanted", OwnPassword), ("Again", OwnPassword));
        return administrator;
    }

    private static async Task<string> Unit(Visitor administrator, string name, string kind)
    {
        var parent = (await administrator.Opens("/units/add")).Page.QuerySelector("select[name=Parent] option")!.GetAttribute("value")!;
        var added = await administrator.Sends("/units/add", ("Name", name), ("Kind", kind), ("Parent", parent), ("From", "01/07/2025"));
        Assert.True(added.IsRedirect, added.Text);
        return added.Location!.Split('/')[^1];
    }

    private static async Task StepInto(Visitor administrator, string unit) =>
        Assert.True((await administrator.Sends("/account/place", ("commune", unit))).IsRedirect);
}

public sealed class An_address_that_guesses(EmptyHost host) : IClassFixture<EmptyHost>
{
    [Fact]
    public async Task is_held_back_for_a_quarter_of_an_hour()
    {
        for (var i = 0; i < SignInThrottle.Limit; i++)
        {
            await host.Within(commune: null, async services =>
            {
                await services.GetRequiredService<SignInThrottle>().Note("không rõ", CancellationToken.None); // what the test server's address is
                return true;
            });
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try()).Status);
        host.Clock.Move(SignInThrottle.Window);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Try()).Status);
    }

    private Task<Answer> Try() => host.Visitor().Sends("/sign-in", ("UserName", "khong-co-ai"), ("Password", "sai-mat-khau"));
}
