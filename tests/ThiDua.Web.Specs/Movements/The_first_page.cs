using System.Net;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Movements;

public sealed class The_first_page(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task tells_an_officer_what_to_do_and_leads_there()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var page = await officer.Opens("/");

        Assert.Equal("Việc cần làm", page.Page.QuerySelector("h1")!.TextContent.Trim());
        var first = page.Page.QuerySelector("ul.tasks li a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await officer.Opens(first)).Status);
        Assert.Contains("ngày làm việc", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_nothing_of_the_neighbour()
    {
        Assert.Contains("xã Tân Hòa", (await (await host.SignedInAs(Duty.Chair)).Opens("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("xã Tân Hòa", (await (await host.SignedInAs(Duty.Officer, DemoUnits.DongSon)).Opens("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task offers_bringing_plans_to_officers_only()
    {
        Assert.NotNull((await (await host.SignedInAs(Duty.Officer)).Opens("/")).Page.QuerySelector("a[href='/documents/upload']"));
        Assert.Null((await (await host.SignedInAs("thanhvien")).Opens("/")).Page.QuerySelector("a[href='/documents/upload']"));
    }

    [Fact]
    public async Task lets_a_task_be_done_and_opened_again()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var task = (await officer.Opens("/")).Page.QuerySelector("ul.tasks li a[href^='/tasks/']")!.GetAttribute("href")!;

        Assert.True((await officer.Sends(task + "?handler=Done", ("Note", "Đã gửi báo cáo"))).IsRedirect);
        Assert.Contains("Đã xong", (await officer.Opens(task)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends(task + "?handler=Reopen", ("Reason", ""))).Status);
        Assert.True((await officer.Sends(task + "?handler=Reopen", ("Reason", "Báo nhầm"))).IsRedirect);
        Assert.Contains("Báo nhầm", (await officer.Opens(task)).Text, StringComparison.Ordinal);
    }
}
