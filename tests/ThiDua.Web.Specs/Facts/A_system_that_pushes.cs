using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Facts;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

public sealed class A_system_that_pushes(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly object[] Rows =
    [
        new { code = "H21.10-260502-0001", received_at = "02/05/2026 08:15", due_at = "06/05/2026", returned_at = "05/05/2026", status = "returned", channel = "online" },
        new { code = "H21.10-260503-0002", received_at = "03/05/2026", due_at = "07/05/2026", status = "processing", channel = "direct" },
    ];

    [Fact]
    public async Task is_told_what_became_of_its_rows_and_changes_nothing_by_sending_them_again()
    {
        var key = await Key(DemoUnits.TanHoa, "Một cửa tỉnh");

        var first = await Push(key, "dossier", JsonContent.Create(Rows));
        var again = await Push(key, "dossier", JsonContent.Create(Rows));

        Assert.True(first.Status is HttpStatusCode.OK, first.Body.ToString());
        Assert.Equal(2, first.Body.GetProperty("counts").GetProperty("new").GetInt32());
        Assert.True(first.Body.GetProperty("taken").GetBoolean());
        Assert.Equal(2, again.Body.GetProperty("counts").GetProperty("unchanged").GetInt32());
        Assert.False(again.Body.GetProperty("taken").GetBoolean());
    }

    [Theory]
    [InlineData("gui-so-lieu.md")]
    [InlineData("pushing-figures.md")]
    public async Task may_send_the_example_of_the_guide_as_it_stands_there(string guide)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Look.Repository.Root, "docs", guide), TestContext.Current.CancellationToken);
        var from = text.IndexOf("[{", StringComparison.Ordinal);
        var example = text[from..(text.IndexOf("}]", from, StringComparison.Ordinal) + 2)];

        var answer = await Push(await Key(DemoUnits.TanHoa, guide), "dossier", new StringContent(example, Encoding.UTF8, "application/json"), "?dryRun=true");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal((1, 0), (answer.Body.GetProperty("counts").GetProperty("rows").GetInt32(), answer.Body.GetProperty("problemCount").GetInt32()));
    }

    [Fact]
    public async Task may_send_a_file_and_is_told_which_rows_were_refused_and_why()
    {
        var key = await Key(DemoUnits.TanHoa, "Gửi tệp");

        var answer = await Push(key, "dossier", new StringContent(Figures.Dossiers, Encoding.UTF8, "text/csv"), "?dryRun=true");

        Assert.Equal(1, answer.Body.GetProperty("counts").GetProperty("refused").GetInt32());
        Assert.Equal(4, answer.Body.GetProperty("problems")[0].GetProperty("line").GetInt32());
        Assert.False(answer.Body.GetProperty("taken").GetBoolean());
    }

    [Fact]
    public async Task gets_nowhere_without_a_key_with_a_foreign_kind_or_after_it_was_revoked()
    {
        var key = await Key(DemoUnits.TanHoa, "Bị thu hồi");
        Assert.Equal(HttpStatusCode.Unauthorized, (await Push(null, "dossier", JsonContent.Create(Rows))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Push("thidua_" + new string('A', 43), "dossier", JsonContent.Create(Rows))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await Push(key, "document", JsonContent.Create(Rows))).Status);

        var administrator = await host.SignedInAs(Duty.Administrator);
        var token = await host.Within(DemoUnits.TanHoa, async services =>
            (await services.GetRequiredService<ListTokens>().In(DemoUnits.TanHoa, CancellationToken.None)).Single(t => t.Name == "Bị thu hồi").Id);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAs(Duty.Administrator, DemoUnits.DongSon)).Sends("/facts/tokens?handler=Revoke", ("token", token.ToString()))).Status);
        await administrator.Sends("/facts/tokens?handler=Revoke", ("token", token.ToString()));

        Assert.Equal(HttpStatusCode.Unauthorized, (await Push(key, "dossier", JsonContent.Create(Rows))).Status);
    }

    [Fact]
    public async Task is_refused_by_its_status_where_nothing_could_be_taken()
    {
        var key = await Key(DemoUnits.TanHoa, "Toàn dòng sai");
        var bad = string.Join('\n', Figures.Dossiers.Split('\n')[0], Figures.Dossiers.Split('\n')[3]);

        var answer = await Push(key, "dossier", new StringContent(bad, Encoding.UTF8, "text/csv"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("Không nhập được dòng nào: 1 dòng có lỗi", answer.Body.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("day_unreadable", answer.Body.GetProperty("problems")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task loses_its_key_after_the_last_day()
    {
        var key = await Key(DemoUnits.TanHoa, "Một tháng", months: 1);
        Assert.Equal(HttpStatusCode.OK, (await Push(key, "dossier", JsonContent.Create(Rows), "?dryRun=true")).Status);

        host.Clock.Move(TimeSpan.FromDays(33));
        try
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await Push(key, "dossier", JsonContent.Create(Rows), "?dryRun=true")).Status);
            Assert.Contains("đã hết hạn", (await (await host.SignedInAs(Duty.Administrator)).Opens("/facts/tokens")).Text, StringComparison.Ordinal);
        }
        finally
        {
            host.Clock.Move(TimeSpan.FromDays(-33));
        }
    }

    [Fact]
    public async Task does_not_wait_for_a_large_file_but_is_told_where_to_ask()
    {
        var key = await Key(DemoUnits.TanHoa, "Tệp lớn");
        var rows = Enumerable.Range(1, 20_000).Select(n => $"H21.10-260602-{n:D6};Chứng thực bản sao;Tư pháp;Trực tuyến;02/06/2026;04/06/2026;03/06/2026;Đã trả kết quả");
        var large = string.Join('\n', rows.Prepend(Figures.Dossiers.Split('\n')[0]));

        var answer = await Push(key, "dossier", new StringContent(large, Encoding.UTF8, "text/csv"));

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.False(answer.Body.GetProperty("done").GetBoolean());
        var address = $"/api/facts/files/{answer.Body.GetProperty("file").GetGuid()}";
        await host.IsLookedThrough(DemoUnits.TanHoa, "dossier.csv");
        var later = await Asks(key, address);
        Assert.True(later.Body.GetProperty("taken").GetBoolean(), later.Body.ToString());
        Assert.Equal(20_000, later.Body.GetProperty("counts").GetProperty("new").GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, (await Asks(await Key(DemoUnits.DongSon, "Xã bên"), address)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Asks(null, address)).Status);
    }

    [Fact]
    public async Task brings_rows_into_its_own_commune_and_no_other()
    {
        var key = await Key(DemoUnits.DongSon, "Một cửa Đông Sơn");

        var answer = await Push(key, "dossier", JsonContent.Create(Rows));

        var file = answer.Body.GetProperty("file").GetGuid();
        Assert.Equal(HttpStatusCode.OK, (await (await host.SignedInAs(Duty.Officer, DemoUnits.DongSon)).Opens($"/facts/files/{file}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAs(Duty.Officer)).Opens($"/facts/files/{file}")).Status);
    }

    [Fact]
    public async Task is_held_back_when_it_pushes_too_often()
    {
        var key = await Key(DemoUnits.TanHoa, "Gửi dồn dập");
        var answers = new List<HttpStatusCode>();
        for (var turn = 0; turn <= 30; turn++) answers.Add((await Push(key, "dossier", new StringContent("không phải JSON", Encoding.UTF8, "application/json"))).Status);

        Assert.Equal(HttpStatusCode.Conflict, answers[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task has_its_key_shown_once()
    {
        await Key(DemoUnits.TanHoa, "Hiện một lần");
        var administrator = await host.SignedInAs(Duty.Administrator);

        var page = await administrator.Opens("/facts/tokens");

        Assert.Contains("Hiện một lần", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("thidua_", page.Text, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> Asks(string? key, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var answer = await host.Visitor().Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.StatusCode is HttpStatusCode.NotFound ? default : await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    private async Task<string> Key(UnitId commune, string name, int months = 12)
    {
        var source = await host.Within(commune, services => services.GetRequiredService<AddSource>().To(
            commune, $"Nguồn của {name}", "dossier", Duty.Officer, everyMonth: true, CancellationToken.None));
        var administrator = await host.SignedInAs(Duty.Administrator, commune);
        var answer = await administrator.Sends("/facts/tokens", ("SystemName", name), ("Source", source.Value.ToString()), ("Months", months.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return answer.Page.QuerySelector(".notice code")!.TextContent;
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> Push(string? key, string kind, HttpContent content, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/facts/{kind}{query}") { Content = content };
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var answer = await host.Visitor().Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }
}
