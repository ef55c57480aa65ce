using System.Text.RegularExpressions;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

public sealed partial class The_count_of_met_criteria(ThiDuaHost host) : IClassFixture<ThiDuaHost>, IAsyncLifetime
{
    private Movement _movement = null!;

    private string Address => $"/movements/{_movement.Id.Value}";

    public async ValueTask InitializeAsync() => _movement = await FactsOfACommune.Dossiers(host, DemoUnits.TanHoa, 200);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task is_the_same_on_the_first_page_in_the_list_on_the_movement_and_on_its_dashboard()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var dashboard = MetOf().Match((await officer.Opens(Address + "/criteria")).Text).Groups["count"].Value;
        var home = MetOf().Match((await officer.Opens(Address)).Text).Groups["count"].Value;

        Assert.NotEqual("", dashboard);
        Assert.NotEqual("0", dashboard[..1]); // what was recorded by hand counts where no file tells anything
        Assert.Equal(dashboard, home);
        Assert.Equal(dashboard, await InTable(officer, "/movements"));
        Assert.Equal(dashboard, await InTable(officer, "/"));
    }

    [Fact]
    public async Task goes_by_the_figure_that_was_counted_before_the_one_that_was_typed()
    {
        var page = await (await host.SignedInAs(Duty.Officer)).Opens(Address);

        var counted = page.Page.QuerySelectorAll("table.rows tbody tr").Single(row => row.InnerHtml.Contains(IdOf("results_on_time"), StringComparison.Ordinal));
        Assert.NotNull(counted.QuerySelector("a.value"));
        Assert.DoesNotContain("99,4", counted.QuerySelector(".value")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Số ghi tay: 99,4 %", counted.TextContent, StringComparison.Ordinal);
        var typed = page.Page.QuerySelectorAll("table.rows tbody tr").First(row => row.InnerHtml.Contains(IdOf("service_satisfaction"), StringComparison.Ordinal));
        Assert.Equal("93,1 %", typed.QuerySelector("span.value")!.TextContent);
        Assert.Contains("Số ghi tay, đến ngày", typed.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> InTable(Visitor officer, string address) => (await officer.Opens(address)).Page.QuerySelectorAll("table.rows tbody tr")
        .Single(row => row.QuerySelector($"th a[href='{Address}']") is not null).QuerySelector("td.figure")!.ChildNodes[0].TextContent.Trim();

    private string IdOf(string key) => _movement.Terms.Criteria.First(c => c.Key == key).Id.Value.ToString();

    [GeneratedRegex("Đạt (?<count>[0-9]+/[0-9]+) tiêu chí", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MetOf();
}
