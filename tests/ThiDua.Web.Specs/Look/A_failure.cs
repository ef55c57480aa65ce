using System.Net;
using AngleSharp.Html.Parser;

namespace ThiDua.Web.Specs.Look;

public sealed class A_failure(LayoutHost host) : IClassFixture<LayoutHost>
{
    [Fact]
    public async Task that_is_a_refusal_says_its_sentence_with_409_and_a_way_out()
    {
        var (status, page) = await Get("/refuse");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Phong trào đã kết thúc. Đề nghị mở phong trào mới.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
    }

    [Fact]
    public async Task of_ours_shows_an_incident_number_and_no_detail()
    {
        var (status, page) = await Get("/break");

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.NotEmpty(page.QuerySelector("main strong.figure")!.TextContent);
        Assert.DoesNotContain("secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing-here", "Không tìm thấy trang này")]
    [InlineData("/failures/403", "Không thuộc phạm vi được giao")]
    [InlineData("/failures/400", "Yêu cầu chưa đúng")]
    [InlineData("/failures/413", "Tệp gửi lên quá lớn")]
    [InlineData("/failures/7", "Không tìm thấy trang này")]
    public async Task has_a_heading_that_names_it(string address, string heading)
    {
        var (_, page) = await Get(address);

        Assert.Equal(heading, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
    }

    [Fact]
    public async Task answers_a_script_with_the_sentence_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/refuse");
        request.Headers.Accept.ParseAdd("application/json");

        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var told = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("Phong trào đã kết thúc.", told.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, AngleSharp.Html.Dom.IHtmlDocument Page)> Get(string address)
    {
        using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, new HtmlParser().ParseDocument(text));
    }
}
