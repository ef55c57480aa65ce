using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

public sealed class A_dashboard(ThiDuaHost host) : IClassFixture<ThiDuaHost>, IAsyncLifetime
{
    private Movement _movement = null!;

    private string Address => $"/movements/{_movement.Id.Value}/criteria";

    private string AsOf => string.Create(CultureInfo.InvariantCulture, $"asOf={_movement.Terms.From!.Value.Year}-10-31");

    public async ValueTask InitializeAsync() => _movement = await FactsOfACommune.Dossiers(host, DemoUnits.TanHoa, 200);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task shows_each_criterion_with_value_target_and_state_in_words()
    {
        var page = await (await host.SignedInAs(Duty.Officer)).Opens($"{Address}?{AsOf}");

        var row = page.Page.QuerySelectorAll("table.criteria-figures tbody tr").Single(r => r.InnerHtml.Contains(IdOf("results_on_time"), StringComparison.Ordinal));
        Assert.Contains("%", row.QuerySelector(".value")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("!Có nguy cơ", row.QuerySelector(".mark")!.TextContent);
        Assert.Contains("Cần thêm", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull(row.QuerySelector("svg.trend-small"));
    }

    [Fact]
    public async Task never_shows_a_number_where_there_is_none()
    {
        var page = await (await host.SignedInAs(Duty.Officer)).Opens($"{Address}?{AsOf}");

        var satisfaction = page.Page.QuerySelectorAll("table.criteria-figures tbody tr").First(r => r.InnerHtml.Contains(IdOf("service_satisfaction"), StringComparison.Ordinal));
        Assert.Equal("93,1 %", satisfaction.QuerySelector(".value")!.TextContent); // recorded by hand, and said to be
        Assert.Contains("Số ghi tay", satisfaction.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("chưa có số liệu", satisfaction.QuerySelector(".no-figure")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_a_day_as_people_write_it_and_says_when_it_is_none()
    {
        var visitor = await host.SignedInAs(Duty.Officer);
        var year = _movement.Terms.From!.Value.Year;

        Assert.Contains($"Số liệu đến ngày 30/04/{year}", (await visitor.Opens($"{Address}?asOf=30/4/{year}")).Text, StringComparison.Ordinal);
        Assert.Contains("không phải là ngày", (await visitor.Opens($"{Address}?asOf=31/02/{year}")).Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_what_there_is_and_says_why_where_the_day_is_to_come_or_none()
    {
        var visitor = await host.SignedInAs(Duty.Officer);

        foreach (var address in new[] { $"{Address}?", $"{Address}/{IdOf("results_on_time")}/figure?" })
        {
            var ahead = await visitor.Opens(address + "asOf=2099-01-01");
            Assert.Contains("Ngày 01/01/2099 chưa tới", ahead.Page.QuerySelector("#day-notice")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Số liệu đến ngày 01/01/2099", ahead.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("“abc” không phải là ngày; đang hiện số liệu đến ngày", (await visitor.Opens(address + "asOf=abc")).Page.QuerySelector("#day-notice")!.TextContent, StringComparison.Ordinal);
            Assert.Null((await visitor.Opens(address + AsOf)).Page.QuerySelector("#day-notice"));
        }
    }

    [Fact]
    public async Task opens_a_figure_with_formula_trend_shares_and_the_way_to_its_rows()
    {
        var visitor = await host.SignedInAs(Duty.Officer);

        var figure = await visitor.Opens($"{Address}/{IdOf("results_on_time")}/figure?period=year&{AsOf}&by=officer");

        Assert.Contains("180 ÷ 200 = 90 %", figure.Text, StringComparison.Ordinal);
        Assert.Equal(2, figure.Page.QuerySelectorAll("#shares-table tbody tr").Length);
        Assert.NotNull(figure.Page.QuerySelector("#trend-table td[data-value]"));
        var rows = await visitor.Opens(figure.Page.QuerySelector("#shares-table tbody a")!.GetAttribute("href")!);
        Assert.Contains("Các dòng được xét: 100 dòng", rows.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task calls_procedures_by_their_names_where_the_commune_has_them()
    {
        var visitor = await host.SignedInAs(Duty.Officer);
        await FactsOfACommune.Procedure(host, DemoUnits.TanHoa, "1.003", "Chứng thực bản sao từ bản chính");

        var figure = await visitor.Opens($"{Address}/{IdOf("results_on_time")}/figure?{AsOf}&by=procedure_code");

        var names = figure.Page.QuerySelectorAll("#shares-table tbody th").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Contains("Chứng thực bản sao từ bản chính (1.003)", names);
        Assert.Contains("1.004", names);
    }

    [Fact]
    public async Task tries_a_figure_out_without_script()
    {
        var visitor = await host.SignedInAs(Duty.Officer);

        var tried = await visitor.Opens($"{Address}/{IdOf("online_end_to_end")}/figure?{AsOf}&more=100&moreMet=100");
        var impossible = await visitor.Opens($"{Address}/{IdOf("online_end_to_end")}/figure?{AsOf}&more=0&moreMet=100000");

        Assert.Contains("/2", tried.Page.QuerySelector("#what-if-answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Số đạt lớn hơn tổng số", impossible.Page.QuerySelector("#what-if-answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task says_what_cannot_be_tried_out()
    {
        var visitor = await host.SignedInAs(Duty.Officer);
        var figure = $"{Address}/{IdOf("online_end_to_end")}/figure?{AsOf}";

        Assert.Contains("“nhiều” không phải là số nguyên", (await visitor.Opens(figure + "&more=nhiều")).Page.QuerySelector("#what-if-answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chỉ thử được đến 10.000.000", (await visitor.Opens(figure + "&more=99999999999")).Page.QuerySelector("#what-if-answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task says_on_its_other_pages_too_why_another_day_is_shown()
    {
        var visitor = await host.SignedInAs(Duty.Officer);

        var rows = await visitor.Opens($"{Address}/{IdOf("results_on_time")}/rows?asOf=2099-01-01");
        var compared = await visitor.Opens($"{Address}/compare?from=01/01/2026&to=31/12/2098");

        Assert.Contains("Ngày 01/01/2099 chưa tới", rows.Page.QuerySelector("#day-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ngày 31/12/2098 chưa tới", compared.Page.QuerySelector("#day-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await visitor.Opens($"{Address}/{IdOf("results_on_time")}/rows?{AsOf}")).Page.QuerySelector("#day-notice"));
    }

    [Fact]
    public async Task comes_as_a_workbook_with_numbers_as_numbers()
    {
        var visitor = await host.SignedInAs(Duty.Officer);
        using var answer = await visitor.Client.GetAsync($"{Address}/figures.xlsx?{AsOf}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var book = SpreadsheetDocument.Open(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), isEditable: false);

        var numbers = book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).Where(cell => cell.DataType?.Value == CellValues.Number).ToList();
        Assert.True(numbers.Count > 10, $"{numbers.Count}");
    }

    [Fact]
    public async Task hands_out_the_trend_as_a_drawing()
    {
        var visitor = await host.SignedInAs(Duty.Officer);
        using var answer = await visitor.Client.GetAsync($"{Address}/{IdOf("results_on_time")}/trend.svg?{AsOf}", TestContext.Current.CancellationToken);

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Số liệu đến ngày", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    private string IdOf(string key) => _movement.Terms.Criteria.First(c => c.Key == key).Id.Value.ToString();
}
