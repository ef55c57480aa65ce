using System.Globalization;
using System.Net;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

public sealed class A_figure_opened(ThiDuaHost host) : IClassFixture<ThiDuaHost>, IAsyncLifetime
{
    private Movement _movement = null!;

    public async ValueTask InitializeAsync() => _movement = await FactsOfACommune.Dossiers(host, DemoUnits.TanHoa, 200);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task shows_the_formula_with_the_numbers_put_in()
    {
        var page = await (await host.SignedInAs(Duty.Officer)).Opens(Rows("results_on_time", "which=missed"));

        Assert.Contains("180 ÷ 200 = 90 %", page.Text, StringComparison.Ordinal);
        Assert.Equal("Các dòng chưa đạt: 20 dòng", page.Page.QuerySelector("table.rows caption")!.TextContent);
        Assert.Contains("trang tính 1, dòng 11", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_limited_to_an_officer_and_keeps_that_from_page_to_page()
    {
        var visitor = await host.SignedInAs(Duty.Officer);

        var first = await visitor.Opens(Rows("results_on_time", "which=considered&by=officer&of=" + Uri.EscapeDataString("Trần Văn Bình")));

        Assert.Contains("Các dòng được xét: 100 dòng", first.Text, StringComparison.Ordinal);
        var next = first.Page.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!;
        Assert.Contains("Dòng 51–100 trong 100", (await visitor.Opens(next)).Text, StringComparison.Ordinal);
        Assert.Contains("by=officer", first.Page.QuerySelector(".tabs a[aria-current=page]")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_an_unknown_split_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAs(Duty.Officer)).Opens(Rows("results_on_time", "by=applicant_mark&of=x"))).Status);

    [Theory]
    [InlineData("chutich", HttpStatusCode.OK)]
    [InlineData("thamdinh", HttpStatusCode.OK)]
    [InlineData("vanhoa", HttpStatusCode.OK)]
    [InlineData("hoidong", HttpStatusCode.Forbidden)]
    [InlineData("thanhvien", HttpStatusCode.Forbidden)]
    [InlineData("quantri", HttpStatusCode.Forbidden)]
    public async Task leads_to_its_rows_only_who_works_with_files_or_answers_for_them(string userName, HttpStatusCode status)
    {
        var visitor = await host.SignedInAs(userName);
        var rows = Rows("results_on_time", "which=considered&by=officer&of=" + Uri.EscapeDataString("Trần Văn Bình"));

        var figure = await visitor.Opens(rows.Replace("/rows?", "/figure?", StringComparison.Ordinal));

        Assert.Contains("180 ÷ 200 = 90 %", figure.Text, StringComparison.Ordinal);
        Assert.Equal(status is HttpStatusCode.OK, figure.Page.QuerySelectorAll("main a[href*='/rows?']").Length > 0);
        Assert.Equal(status, (await visitor.Opens(rows)).Status);
    }

    [Fact]
    public async Task stands_beside_another_period()
    {
        var year = _movement.Terms.From!.Value.Year;

        var page = await (await host.SignedInAs(Duty.Officer)).Opens(string.Create(CultureInfo.InvariantCulture,
            $"/movements/{_movement.Id.Value}/criteria/compare?From=01/03/{year}&To=31/03/{year}&FromBefore=01/02/{year}&ToBefore=28/02/{year}"));

        Assert.Contains("không đổi", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Từ 01/02/{year} đến 28/02/{year}", page.Text, StringComparison.Ordinal);
    }

    private string Rows(string key, string query)
    {
        var criterion = _movement.Terms.Criteria.First(c => c.Key == key);
        return string.Create(CultureInfo.InvariantCulture,
            $"/movements/{_movement.Id.Value}/criteria/{criterion.Id.Value}/rows?period=year&asOf={_movement.Terms.From!.Value.Year}-10-31&{query}");
    }
}
