using System.Net;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

public sealed class Communes_of_a_province(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task are_compared_by_figures_and_never_by_rows()
    {
        var movement = await FactsOfACommune.Dossiers(host, DemoUnits.TanHoa, 100);
        await FactsOfACommune.Dossiers(host, DemoUnits.DongSon, 40);
        var year = movement.Terms.From!.Value.Year;

        var page = await (await host.SignedInAs(Duty.Province)).Opens($"/criteria/communes?key=results_on_time&from=01/01/{year}&to=31/10/{year}");

        Assert.Equal(["Phường Đông Sơn", "Xã Tân Hòa"], page.Page.QuerySelectorAll("#communes tbody th").Select(th => th.TextContent).Order(StringComparer.Ordinal));
        Assert.Contains("36/40", page.Text, StringComparison.Ordinal);
        Assert.Contains("90/100", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("H22.61.03", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("#communes a"));
    }

    [Fact]
    public async Task are_compared_by_nobody_else() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignedInAs(Duty.Officer)).Opens("/criteria/communes")).Status);

    [Fact]
    public async Task cannot_be_compared_by_what_is_not_counted() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAs(Duty.Province)).Opens("/criteria/communes?key=par_classification")).Status);
}
