using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

public sealed class A_definition(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private const string Key = "online_end_to_end";

    [Fact]
    public async Task is_adapted_by_choosing_without_script()
    {
        await FactsOfACommune.Dossiers(host, DemoUnits.TanHoa, 40);
        var officer = await host.SignedInAs(Duty.Officer);
        var shipped = await Newest();

        var chosen = await officer.Sends($"/indicators/{shipped.Id.Value}/adapt?handler=Redraw", [.. Fields(), ("Form.Counted[0].Field", "channel"), ("change", "considered+")]);
        Assert.Equal(HttpStatusCode.OK, chosen.Status);
        Assert.NotNull(chosen.Page.QuerySelector("#considered-1-field"));
        Assert.Contains("Được xét: 40 dòng", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("Tính là đạt: 30 dòng", chosen.Text, StringComparison.Ordinal);
        Assert.Equal(10, chosen.Page.QuerySelectorAll(".matching tbody tr").Length);

        var saved = await officer.Sends($"/indicators/{shipped.Id.Value}/adapt", [.. Fields(), ("Form.Reason", "Theo hướng dẫn của tỉnh")]);
        Assert.True(saved.IsRedirect, saved.Text);
        var own = await Newest();
        Assert.Equal((shipped.Indicator.Version + 1, DemoUnits.TanHoa), (own.Indicator.Version, own.Commune!.Value));
        Assert.Contains("Hình thức nộp là Trực tuyến", (await officer.Opens($"/indicators/{own.Id.Value}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_refused_without_a_reason_and_nothing_chosen_is_lost()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Sends($"/indicators/{(await Newest()).Id.Value}/adapt", [.. Fields(), ("Form.Reason", "")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("phải có lý do", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.True(answer.Page.QuerySelector("#counted-0-online")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task points_at_what_cannot_be_asked()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Sends($"/indicators/{(await Newest()).Id.Value}/adapt?handler=Redraw",
            ("Form.Considered[0].Field", "fee"), ("Form.Considered[0].Test", "AtLeast"), ("Form.Considered[0].Values", "nhiều"));

        Assert.Contains("“nhiều” không dùng được", answer.Page.QuerySelector("#considered-0-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_adapted_by_the_officer_or_the_chair_only()
    {
        var member = await host.SignedInAs("thamdinh");
        var shipped = await Newest();

        Assert.Equal(HttpStatusCode.Forbidden, (await member.Opens($"/indicators/{shipped.Id.Value}/adapt")).Status);
        Assert.DoesNotContain("Lập bản riêng", (await member.Opens($"/indicators/{shipped.Id.Value}")).Text, StringComparison.Ordinal);
    }

    private static (string, string)[] Fields() =>
    [
        ("Form.Name", "Hồ sơ nộp trực tuyến"), ("Form.Formula", "Số hồ sơ nộp trực tuyến ÷ số hồ sơ tiếp nhận"),
        ("Form.Considered[0].Field", "status"), ("Form.Considered[0].Test", "IsNot"), ("Form.Considered[0].Values", "new"), ("Form.Considered[0].Values", "rejected"),
        ("Form.Counted[0].Field", "channel"), ("Form.Counted[0].Test", "Is"), ("Form.Counted[0].Values", "online"),
    ];

    private Task<KeptIndicator> Newest() => host.Within(DemoUnits.TanHoa, async services =>
        (await services.GetRequiredService<IIndicators>().Of(DemoUnits.TanHoa, default)).Where(one => one.Indicator.Key == Key).MaxBy(one => one.Indicator.Version)!);
}
