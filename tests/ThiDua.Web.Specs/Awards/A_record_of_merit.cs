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

    [Theory]
    [InlineData("2999-01-01", "2999", "ở sau hôm nay")]
    [InlineData("2025-12-20", "1", "Năm 1 không hợp")]
    [InlineData("2025-12-20", "2026", "Năm 2026 không hợp")]
    [InlineData("2025-12-20", "hai nghìn", "hai nghìn")]
    public async Task takes_no_day_to_come_and_no_year_that_cannot_be(string from, string year, string why)
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var record = $"/people/{DemoPeople.Of(Duty.CouncilMember).Id.Value}/record";

        var answer = await officer.Sends(record + "?handler=Add", Title(from, year));
        Assert.False(answer.IsRedirect);
        Assert.Contains(why, answer.Page.QuerySelector(".error-summary")!.TextContent + answer.Page.QuerySelector("[name='Line.Year']")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_no_line_twice_but_anew_once_it_was_struck_out()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var record = $"/people/{DemoPeople.Of(Duty.CouncilMember).Id.Value}/record";
        Assert.True((await officer.Sends(record + "?handler=Add", Title("2025-12-20", "2025"))).IsRedirect);
        Assert.Contains("Hồ sơ đã có dòng này", (await officer.Sends(record + "?handler=Add", Title("2025-12-20", "2025"))).Text, StringComparison.Ordinal);

        var line = (await officer.Opens(record)).Page.QuerySelectorAll("#strike-entry option").First(o => o.TextContent.Contains("20/12/2025", StringComparison.Ordinal)).GetAttribute("value")!;
        Assert.True((await officer.Sends(record + "?handler=Strike", ("Entry", line), ("Text", "Ghi nhầm số"))).IsRedirect);
        Assert.Contains("Đã gạch bỏ: Ghi nhầm số (Nguyễn Thị Hồng Hạnh, ", (await officer.Opens(record)).Text, StringComparison.Ordinal);
        Assert.True((await officer.Sends(record + "?handler=Add", Title("2025-12-20", "2025"))).IsRedirect);
    }

    private static (string, string)[] Title(string from, string year) =>
        [("Line.Kind", "Title"), ("Line.What", "Lao động tiên tiến"), ("Line.From", from), ("Line.Year", year), ("Line.Number", "7/QĐ-UBND")];

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
