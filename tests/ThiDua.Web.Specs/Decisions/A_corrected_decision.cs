using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Layout;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Decisions;

/// <summary>Where another paper stands for a decision, every page about its awards says so.</summary>
public sealed class A_corrected_decision(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_cited_by_the_paper_that_stands_on_the_nomination_and_in_the_record()
    {
        var (nomination, _, first, second, day) = await host.Within(DemoUnits.TanHoa, services => CorrectedDecision.In(services, Stop));
        var officer = await host.SignedInAs(Duty.Officer);
        var replaced = $"thay thế Quyết định số {first} ngày {Written.Day(day)}";

        var facts = (await officer.Opens($"/nominations/{nomination}")).Page.QuerySelector("dl.facts")!.TextContent;
        Assert.Contains($"số {second} ngày {Written.Day(day)}", facts, StringComparison.Ordinal);
        Assert.Contains(replaced, facts, StringComparison.Ordinal);
        var record = (await officer.Opens($"/people/{CorrectedDecision.Awarded.Id.Value}/record")).Page.QuerySelectorAll("td[data-label='Văn bản']").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Contains(record, cell => cell.StartsWith(second, StringComparison.Ordinal) && cell.Contains(replaced, StringComparison.Ordinal));
    }
}
