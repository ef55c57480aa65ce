using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

public sealed class What_is_declared(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task of_a_month_is_marked_as_typed_with_its_source()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Sends(
            "/facts/totals", ("Total.Key", "results_on_time"), ("Total.Month", "3/2026"), ("Total.Numerator", "98"), ("Total.Denominator", "100"), ("Total.Source", "Báo cáo số 12/BC-UBND"));

        Assert.True(answer.IsRedirect, answer.Text);
        var page = await officer.Opens("/facts/totals");
        Assert.Contains("Số tổng hợp khai tay", page.Text, StringComparison.Ordinal);
        Assert.Contains("98 / 100", page.Text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo số 12/BC-UBND", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_month_must_add_up()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Sends(
            "/facts/totals", ("Total.Key", "results_on_time"), ("Total.Month", "4/2026"), ("Total.Numerator", "97"), ("Total.Denominator", "100"), ("Total.Missed", "5"), ("Total.Source", "Báo cáo"));

        Assert.Contains("Số đạt (97) cộng số không đạt (5) bằng 102, không bằng tổng số phải tính (100)", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("97 / 100", (await officer.Opens("/facts/totals")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_month_that_is_none_is_refused_and_nothing_typed_is_lost()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Sends("/facts/totals", ("Total.Key", "results_on_time"), ("Total.Month", "ba"), ("Total.Numerator", "7"), ("Total.Denominator", "9"), ("Total.Source", "Sổ"));

        Assert.Contains("Tháng “ba” chưa đúng", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("7", answer.Page.QuerySelector("#Total_Numerator")!.GetAttribute("value"));
    }

    [Fact]
    public async Task not_to_apply_counts_only_once_the_chair_approved_it()
    {
        var movement = await host.Within(DemoUnits.TanHoa, services => services.GetRequiredService<ThiDuaDb>().Set<Movement>().FirstAsync(m => m.Closed == null));
        var address = $"/movements/{movement.Id.Value}/not-applicable";
        var officer = await host.SignedInAs(Duty.Officer);
        await officer.Sends(address, ("Target", $"{movement.Terms.Criteria[7].Id.Value}/0"), ("Reason", "Xã không ban hành văn bản quy phạm pháp luật trong kỳ."));
        var waits = await Case(movement.Id);
        Assert.False(waits.Holds);
        Assert.Contains("Chờ duyệt", (await officer.Opens(address)).Text, StringComparison.Ordinal);

        Assert.Contains("Chỉ Chủ tịch", (await officer.Sends($"{address}?handler=Approve", ("one", waits.Id.Value.ToString()))).Text, StringComparison.Ordinal);
        await (await host.SignedInAs(Duty.Chair)).Sends($"{address}?handler=Approve", ("one", waits.Id.Value.ToString()));

        Assert.True((await Case(movement.Id)).Holds);
    }

    private Task<NotApplicableCase> Case(MovementId movement) => host.Within(DemoUnits.TanHoa, async services =>
        (await services.GetRequiredService<IDeclarations>().NotApplicable(movement, CancellationToken.None)).Single());
}
