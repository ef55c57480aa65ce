using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Awards;

public sealed class A_record_of_merit(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task says_with_its_days_who_is_a_woman()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var person = $"/people/{DemoPeople.Of(Duty.Verifier).Id.Value}";
        var record = person + "/record";
        Assert.Contains(record, (await officer.Opens(person)).Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Chưa chọn giới tính", (await officer.Sends(record + "?handler=Women", ("Women.From", "2026-01-01"))).Text, StringComparison.Ordinal);

        Assert.True((await officer.Sends(record + "?handler=Women", ("Women.IsWoman", "true"), ("Women.From", "2026-01-01"), ("Women.Until", "2026-12-31"))).IsRedirect);
        Assert.Contains("Nữ Giới tính, tỷ lệ nữ – 01/01/2026 – 31/12/2026", Plain((await officer.Opens(record)).Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_unit_is_a_click_from_the_unit_and_says_how_many_are_women()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var unit = $"/units/{DemoUnits.TanHoaOffice.Value}";
        var record = unit + "/record";
        Assert.Contains(record, (await officer.Opens(unit)).Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains("từ 0 đến tổng số người", (await officer.Sends(record + "?handler=Women", ("Women.Number", "8"), ("Women.Members", "7"), ("Women.From", "2026-01-01"))).Text, StringComparison.Ordinal);

        Assert.True((await officer.Sends(record + "?handler=Women", ("Women.Number", "7"), ("Women.Members", "10"), ("Women.From", "2026-01-01"))).IsRedirect);
        Assert.Contains("7/10 là nữ", (await officer.Opens(record)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task and_the_nomination_lead_to_each_other()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var nomination = await host.Within(DemoUnits.TanHoa, async services =>
        {
            var movements = await services.GetRequiredService<IMovements>().Running(Stop);
            return (await services.GetRequiredService<INominations>().OfMovement(movements[0].Id, Stop)).First(n => n.Candidate.Person is not null);
        });
        var (page, record) = ($"/nominations/{nomination.Id.Value}", $"/people/{nomination.Candidate.Person!.Value.Value}/record");
        Assert.Contains(record, (await officer.Opens(page)).Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains(page, (await officer.Opens(record)).Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
