using System.Net;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

public sealed class The_units_of_a_commune(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task are_shown_with_what_the_commune_came_from()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var list = await officer.Opens("/units");
        Assert.Contains("Trung tâm Phục vụ hành chính công", list.Text, StringComparison.Ordinal);
        Assert.Contains("Xã Hòa Lạc", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phường Đông Sơn", list.Text, StringComparison.Ordinal);

        var former = await officer.Opens($"/units/{DemoUnits.FormerHoaLac.Value}");
        Assert.Contains("từ 01/01/1997 đến 30/06/2025", former.Text, StringComparison.Ordinal);
        Assert.Contains("Hiện nay là Xã Tân Hòa", former.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_merged_by_the_administrator()
    {
        var administrator = await host.SignedInAs(Duty.Administrator);

        var merged = await administrator.Sends(
            "/units/merge", ("Name", "Thôn Đoài Lạc"), ("From", "01/10/2026"),
            ("Chosen", DemoUnits.ThonDoai.Value.ToString()), ("Chosen", DemoUnits.ThonHoaLac.Value.ToString()));

        var page = await administrator.Opens(merged.Location!);
        Assert.Contains("Thôn Hòa Lạc (từ 01/07/2025 đến 30/09/2026)", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thôn Đoài", (await administrator.Opens("/units")).Page.QuerySelector("table")!.TextContent.Replace("Thôn Đoài Lạc", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_added_only_where_they_fit()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var unfit = await officer.Sends(
            "/units/add", ("Name", "Thôn Mới"), ("Kind", "Hamlet"), ("Parent", DemoUnits.ThonDong.Value.ToString()), ("From", "01/09/2026"));
        var foreign = await officer.Sends(
            "/units/add", ("Name", "Thôn Mới"), ("Kind", "Hamlet"), ("Parent", DemoUnits.DongSon.Value.ToString()), ("From", "01/09/2026"));

        Assert.Equal(HttpStatusCode.Conflict, unfit.Status);
        Assert.Contains("không trực thuộc", unfit.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
    }
}

public sealed class A_merger_of_communes(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task is_done_by_the_province_and_takes_parts_and_people_along()
    {
        var province = await host.SignedInAs("quantri.tinh");
        var officer = await host.SignedInAs(Duty.Officer);

        var merged = await province.Sends(
            "/units/merge", ("Name", "Xã Tân Sơn"), ("From", "01/11/2026"),
            ("Chosen", DemoUnits.TanHoa.Value.ToString()), ("Chosen", DemoUnits.DongSon.Value.ToString()));

        Assert.True(merged.IsRedirect, merged.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.Opens("/people")).Status); // duties ended with the commune
        await province.Sends("/account/place", ("commune", merged.Location!.Split('/')[^1]));
        var people = await province.Opens("/people?q=hanh");
        Assert.Contains("Nguyễn Thị Hồng Hạnh", people.Text, StringComparison.Ordinal);
        Assert.Contains("Chưa bố trí", people.Text, StringComparison.Ordinal);
        Assert.Contains("Thôn Đông", (await province.Opens("/units")).Text, StringComparison.Ordinal);
    }
}
