using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

public sealed class A_check_on_its_page(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly string[] Accusations = ["gian lận", "vi phạm", "sai phạm", "đối phó", "nghi vấn", "bất thường", "khai man"];

    private Movement _movement = null!;

    private string Address => $"/movements/{_movement.Id.Value}/checks";

    [Fact]
    public async Task is_opened_explained_and_ended_and_accuses_nobody()
    {
        _movement = await FactsOfACommune.Dossiers(host, DemoUnits.TanHoa, 200);
        await FinishOneBeforeItCame();
        var officer = await host.SignedInAs(Duty.Officer);
        Assert.True((await officer.Sends(Address)).IsRedirect);
        var list = await officer.Opens(Address);
        var check = list.Page.QuerySelector("table.rows tbody th a")!.GetAttribute("href")!;
        var page = await officer.Opens(check);
        Assert.Contains("Báo nhầm 0 lần trong 72 tháng số liệu không có sai sót (0%; tin cậy 95 %: dưới 4,1%).", list.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Page.QuerySelectorAll("table.rows tbody tr"));
        Assert.All(Accusations, word => Assert.DoesNotContain(word, list.Text + page.Text, StringComparison.OrdinalIgnoreCase));

        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends(check + "?handler=Explain", ("Reason", ""))).Status);
        Assert.True((await officer.Sends(check + "?handler=Explain", ("Reason", "Nhập nhầm ngày, đã báo bộ phận một cửa"))).IsRedirect);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.Sends(check + "?handler=Close")).Status);
        Assert.True((await (await host.SignedInAs(Duty.Chair)).Sends(check + "?handler=Close")).IsRedirect);

        Assert.Contains("Đã kết thúc", (await officer.Opens(check)).Text, StringComparison.Ordinal);
    }

    private async Task FinishOneBeforeItCame()
    {
        await using var command = host.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(
            "UPDATE fact_dossier SET received_at = received_on, finished_at = received_on - 2 WHERE commune_id = $1 AND line = 42");
        command.Parameters.Add(new() { Value = DemoUnits.TanHoa.Value });
        Assert.Equal(1, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }
}
