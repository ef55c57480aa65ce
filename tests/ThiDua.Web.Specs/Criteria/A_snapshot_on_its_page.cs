using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

public sealed class A_snapshot_on_its_page(ThiDuaHost host) : IClassFixture<ThiDuaHost>, IAsyncLifetime
{
    private Movement _movement = null!;

    private string Address => $"/movements/{_movement.Id.Value}/snapshots";

    private string Day => string.Create(CultureInfo.InvariantCulture, $"31/10/{_movement.Terms.From!.Value.Year}");

    public async ValueTask InitializeAsync() => _movement = await FactsOfACommune.Dossiers(host, DemoUnits.TanHoa, 200);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task comes_out_the_same_until_something_changes_and_then_says_what()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var taken = await officer.Sends(Address, ("AsOf", Day));
        Assert.True(taken.IsRedirect, taken.Text);

        Assert.Contains("kết quả giống hệt bản chốt", (await officer.Sends(taken.Location + "?handler=Check")).Text, StringComparison.Ordinal);
        await LoseADossier();
        var changed = await officer.Sends(taken.Location + "?handler=Check");

        Assert.Contains("khác bản chốt", changed.Text, StringComparison.Ordinal);
        Assert.NotEmpty(changed.Page.QuerySelectorAll(".notice-warn li"));
        Assert.Contains(Day, (await officer.Opens(Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_not_taken_of_a_day_to_come()
    {
        var answer = await (await host.SignedInAs(Duty.Officer)).Sends(Address, ("AsOf", "31/12/2099"));

        Assert.Contains("ở sau hôm nay", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task names_the_day_as_the_form_does_where_it_is_none()
    {
        var answer = await (await host.SignedInAs(Duty.Officer)).Sends(Address, ("AsOf", "31/02/2026"));

        var said = answer.Page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains("Số liệu đến ngày", said, StringComparison.Ordinal);
        Assert.DoesNotContain("AsOf", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_taken_by_those_who_answer_for_the_figures()
    {
        var member = await host.SignedInAs("thanhvien");

        Assert.Empty((await member.Opens(Address)).Page.QuerySelectorAll("main form"));
        Assert.False((await member.Sends(Address, ("AsOf", Day))).IsRedirect);
    }

    private async Task LoseADossier()
    {
        await using var command = host.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("DELETE FROM fact_dossier WHERE commune_id = $1 AND line % 10 = 1");
        command.Parameters.Add(new() { Value = DemoUnits.TanHoa.Value });
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }
}
