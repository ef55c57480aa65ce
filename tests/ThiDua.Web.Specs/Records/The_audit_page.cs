using System.Net;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Records;

public sealed class The_audit_page(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task tells_who_changed_what_and_never_a_secret()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await officer.Sends($"/units/{DemoUnits.ThonDong.Value}?handler=Rename", ("Name", "Thôn Đông Thượng"));
        var administrator = await host.SignedInAs(Duty.Administrator);

        var log = await administrator.Opens($"/audit?subject=unit&key={DemoUnits.ThonDong.Value}");

        Assert.Contains("Nguyễn Thị Hồng Hạnh", log.Text, StringComparison.Ordinal);
        Assert.Contains("Thôn Đông → Thôn Đông Thượng", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("AQAAAA", (await administrator.Opens("/audit")).Text, StringComparison.Ordinal); // how Identity's hashes begin
    }

    [Fact]
    public async Task speaks_of_sessions_in_Vietnamese_and_in_the_time_of_Vietnam()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await officer.Sends("/sign-out");

        var log = await (await host.SignedInAs(Duty.Administrator)).Opens("/audit?subject=account_session");

        Assert.Contains("Kết thúc lúc", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ended_at", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("+00:00", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_narrowed_by_person_and_days()
    {
        await host.SignedInAs(Duty.Chair);
        var administrator = await host.SignedInAs(Duty.Administrator);

        var chair = await administrator.Opens("/audit?q=khoat&subject=account_session");
        Assert.NotEmpty(chair.Page.QuerySelectorAll("tbody tr"));
        Assert.All(chair.Page.QuerySelectorAll("tbody tr"), row => Assert.Contains("Lê Đình Khoát", row.TextContent, StringComparison.Ordinal));
        Assert.Contains("Không có dòng nhật ký nào", (await administrator.Opens("/audit?to=31/12/2020")).Text, StringComparison.Ordinal);
        Assert.Contains("chưa đúng dạng ngày/tháng/năm", (await administrator.Opens("/audit?from=hôm qua")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_nothing_of_the_neighbour_and_opens_to_the_administrator_only()
    {
        await host.SignedInAs(Duty.Officer);
        var neighbour = await host.SignedInAs("quantri.dongson");
        Assert.DoesNotContain("Nguyễn Thị Hồng Hạnh", (await neighbour.Opens("/audit")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignedInAs(Duty.Officer)).Opens("/audit")).Status);
    }
}
