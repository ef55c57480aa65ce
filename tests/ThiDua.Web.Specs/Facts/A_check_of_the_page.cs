using Microsoft.Extensions.DependencyInjection;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Facts;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

public sealed class A_check_of_the_page(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task is_kept_as_facts_under_the_list_in_force_and_prefills_the_next()
    {
        var culture = await host.SignedInAs(Duty.CultureOfficer);

        var saved = await culture.Sends(
            "/facts/checklist", ("Day", "05/07/2026"), ("Rows[0].Code", "CD01"), ("Rows[0].Answer", "Met"), ("Rows[0].Link", "https://tanhoa.lamgiang.gov.vn/tthc"),
            ("Rows[0].Updated", "01/07/2026"), ("Rows[1].Code", "CD05"), ("Rows[1].Answer", "NotApplicable"), ("Rows[2].Code", "CD06"), ("Rows[2].Answer", "Unmet"));

        Assert.True(saved.IsRedirect, saved.Text);
        var kept = await host.Within(DemoUnits.TanHoa, services => services.GetRequiredService<FindLatestCheck>().Of(
            DemoUnits.TanHoa, "224/2026/NĐ-CP", new DateOnly(2026, 7, 5), CancellationToken.None));
        Assert.Equal([("CD01", true, true), ("CD05", false, false), ("CD06", true, false)], kept.Select(k => (k.Code, k.Applicable ?? false, k.Met ?? false)));
        var next = await culture.Opens("/facts/checklist?day=20/07/2026");
        Assert.Equal("https://tanhoa.lamgiang.gov.vn/tthc", next.Page.QuerySelector("#Rows_0__Link")!.GetAttribute("value"));
        Assert.Contains("ngày 05/07/2026", next.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30/06/2026", "42/2022/NĐ-CP")]
    [InlineData("01/07/2026", "224/2026/NĐ-CP")]
    public async Task uses_the_list_of_its_day(string day, string act) =>
        Assert.Contains(act, (await (await host.SignedInAs(Duty.Officer)).Opens($"/facts/checklist?day={day}")).Page.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task calls_nothing_public_that_has_no_address()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Sends("/facts/checklist", ("Day", "06/07/2026"), ("Rows[0].Code", "CD01"), ("Rows[0].Answer", "Met"));

        Assert.Contains("chưa có đường dẫn", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_only_looked_at_by_the_verifier()
    {
        var verifier = await host.SignedInAs(Duty.Verifier);

        Assert.Null((await verifier.Opens("/facts/checklist")).Page.QuerySelector("form[method=post] .btn-primary"));
        Assert.False((await verifier.Sends("/facts/checklist", ("Day", "06/07/2026"), ("Rows[0].Code", "CD05"), ("Rows[0].Answer", "NotApplicable"))).IsRedirect);
    }

    [Fact]
    public void knows_the_lists_it_ships() => Assert.Equal(2, Checklist.All.Count);
}
