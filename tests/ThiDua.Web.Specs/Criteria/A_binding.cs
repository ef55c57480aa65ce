using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

public sealed class A_binding(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task is_changed_with_a_reason_and_remembers_what_it_was()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var (address, other) = await ATarget();
        var before = (await officer.Opens(address)).Page.QuerySelectorAll("ol[reversed] li").Length;

        var refused = await officer.Sends(address, ("Indicator", other.ToString()), ("Reason", " "));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("phải có lý do", refused.Text, StringComparison.Ordinal);

        var bound = await officer.Sends(address, ("Indicator", other.ToString()), ("Reason", "Theo nghĩa đen của kế hoạch"));
        Assert.True(bound.IsRedirect, bound.Text);
        var history = (await officer.Opens(address)).Page.QuerySelectorAll("ol[reversed] li");
        Assert.Equal(before + 1, history.Length);
        Assert.Contains("Theo nghĩa đen của kế hoạch", history[0].TextContent, StringComparison.Ordinal);
    }

    private Task<(string Address, Guid Other)> ATarget() => host.Within(DemoUnits.TanHoa, async services =>
    {
        var movement = (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().Where(m => m.Closed == null).ToListAsync()).First(m => m.Terms.Criteria.Count > 0);
        var criterion = movement.Terms.Criteria.First(c => c.Key == "results_on_time");
        var other = (await services.GetRequiredService<IIndicators>().Of(DemoUnits.TanHoa, default)).First(one => one.Indicator.Key == "procedures_without_late_result");
        return ($"/movements/{movement.Id.Value}/criteria/{criterion.Id.Value}/binding", other.Id.Value);
    });
}
