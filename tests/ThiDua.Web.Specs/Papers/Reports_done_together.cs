using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Decisions;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Papers;

/// <summary>Reports of many drafted, issued and filed by one press each.</summary>
public sealed class Reports_done_together(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Today => $"{((TimeProvider)host.Clock).Today():yyyy-MM-dd}";

    [Fact]
    public async Task go_from_nothing_to_the_dossier()
    {
        var (reports, officer) = (await ReportsOfAMovement.Of(host, "Tổ một cửa"), await host.SignedInAs(Duty.Officer));
        Assert.True((await officer.Sends(reports.Page + "?handler=Reports", Chosen(reports.Nominations))).IsRedirect);
        Assert.All(await reports.Papers(), Assert.NotNull);
        var ids = await reports.Written();

        Assert.True((await Issues(officer, reports, ids)).IsRedirect);
        Assert.Contains("Đã ban hành 3 báo cáo.", (await officer.Opens(reports.Page)).Text, StringComparison.Ordinal);
        var issued = await reports.Papers();
        Assert.All(issued, paper => Assert.NotNull(paper!.Issued));
        Assert.Equal([0, 1, 2], issued.Select(paper => paper!.Number - issued[0]!.Number)); // one after the other, in the order of the list

        var dossier = await Begun(reports);
        Assert.True((await officer.Sends($"/dossiers/{dossier.Id}?handler=Reports", ("Part", $"{dossier.Part}"))).IsRedirect);
        var page = await officer.Opens($"/dossiers/{dossier.Id}");
        Assert.Contains("Đã đưa 3 báo cáo thành tích vào hồ sơ.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("thiếu báo cáo thành tích", page.Text, StringComparison.Ordinal);
        var again = await officer.Sends($"/dossiers/{dossier.Id}?handler=Reports", ("Part", $"{dossier.Part}"));
        Assert.Contains("đã có báo cáo của mọi tập thể", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task name_the_one_in_the_middle_that_is_refused_and_issue_the_others()
    {
        var (reports, officer) = (await ReportsOfAMovement.Of(host, "Đội đô thị"), await host.SignedInAs(Duty.Officer));
        var ids = await reports.Written(open: 1);

        Assert.True((await Issues(officer, reports, ids)).IsRedirect);

        var said = (await officer.Opens(reports.Page)).Text;
        Assert.Contains("Đã ban hành 2 báo cáo. Chưa ban hành được 1 báo cáo. Đội đô thị 2: Còn chỗ để trống", said, StringComparison.Ordinal);
        var papers = await reports.Papers();
        Assert.Equal([PaperState.Issued, PaperState.Drafted, PaperState.Issued], papers.Select(paper => paper!.State));
        Assert.Equal(1, papers[2]!.Number - papers[0]!.Number); // what was refused took no number
    }

    [Fact]
    public async Task name_the_one_in_the_middle_that_is_signed_and_draft_the_others()
    {
        var (reports, officer) = (await ReportsOfAMovement.Of(host, "Trạm y tế"), await host.SignedInAs(Duty.Officer));
        await SignTheSecond(reports);

        Assert.True((await officer.Sends(reports.Page + "?handler=Reports", Chosen(reports.Nominations))).IsRedirect);

        Assert.Contains("Đã lập 2 dự thảo báo cáo thành tích.", (await officer.Opens(reports.Page)).Text, StringComparison.Ordinal);
        Assert.Equal([PaperState.Drafted, PaperState.SignedOff, PaperState.Drafted], (await reports.Papers()).Select(paper => paper!.State));
    }

    [Fact]
    public async Task pressed_twice_are_done_once()
    {
        var (reports, officer) = (await ReportsOfAMovement.Of(host, "Thôn Trung"), await host.SignedInAs(Duty.Officer));
        var drafted = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => officer.Sends(reports.Page + "?handler=Reports", Chosen(reports.Nominations))));
        Assert.All(drafted, answer => Assert.True(answer.IsRedirect));
        var ids = await reports.Written();

        var issued = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Issues(officer, reports, ids)));

        Assert.All(issued, answer => Assert.True(answer.IsRedirect, answer.Text));
        var papers = await reports.Papers();
        Assert.All(papers, paper => Assert.NotNull(paper!.Issued));
        Assert.Equal(3, papers.Select(paper => paper!.Number).Distinct().Count());
        Assert.Equal(2, papers.Max(paper => paper!.Number) - papers.Min(paper => paper!.Number)); // no number was lost
        Assert.True((await Issues(officer, reports, ids)).IsRedirect);
        Assert.Contains("đã được ban hành trước đó", (await officer.Opens(reports.Page)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vanhoa")]
    [InlineData("thanhvien")]
    public async Task are_for_nobody_who_does_not_keep_papers(string userName)
    {
        var (reports, other) = (await ReportsOfAMovement.Of(host, $"Thôn Hạ {userName}"), await host.SignedInAs(userName));
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Sends(reports.Page + "?handler=Reports", Chosen(reports.Nominations))).Status);
        Assert.All(await reports.Papers(), Assert.Null);
        var ids = await reports.Written();
        Assert.Equal(HttpStatusCode.Forbidden, (await Issues(other, reports, ids)).Status);
        Assert.All(await reports.Papers(), paper => Assert.Null(paper!.Number));
        var dossier = await Begun(reports);
        Assert.NotInRange((int)(await other.Sends($"/dossiers/{dossier.Id}?handler=Reports", ("Part", $"{dossier.Part}"))).Status, 200, 399);
    }

    [Fact]
    public async Task of_another_commune_are_out_of_reach_by_address_and_by_form()
    {
        var (reports, neighbour) = (await ReportsOfAMovement.Of(host, "Thôn Thượng"), await host.SignedInAs(Duty.Officer, DemoUnits.DongSon));
        var ids = await reports.Written();
        Assert.Equal(HttpStatusCode.NotFound, (await Issues(neighbour, reports, ids)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Sends(reports.Page + "?handler=Reports", Chosen(reports.Nominations))).Status);
        var own = reports with { Movement = await host.Within(DemoUnits.DongSon, async services => (await AwardsOfACommune.Movement(services)).Id.Value) };
        Assert.Equal(HttpStatusCode.Conflict, (await Issues(neighbour, own, ids)).Status); // nothing of his is chosen
        Assert.Equal(HttpStatusCode.Conflict, (await neighbour.Sends(own.Page + "?handler=Reports", Chosen(reports.Nominations))).Status);
        Assert.All(await reports.Papers(), paper => Assert.Null(paper!.Number));
        var dossier = await Begun(reports);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Sends($"/dossiers/{dossier.Id}?handler=Reports", ("Part", $"{dossier.Part}"))).Status);
    }

    private Task<Host.Answer> Issues(Visitor who, ReportsOfAMovement reports, IEnumerable<Guid> ids) =>
        who.Sends(reports.Page + "?handler=Issue", [.. ids.Select(id => ("Reports", $"{id}")), ("Day", Today)]);

    private static (string, string)[] Chosen(IEnumerable<Guid> nominations) => [.. nominations.Select(id => ("Chosen", $"{id}"))];

    private async Task SignTheSecond(ReportsOfAMovement reports)
    {
        var ids = await reports.Written();
        await host.Within(DemoUnits.TanHoa, async services =>
        {
            await services.GetRequiredService<SignPaper>().On(new(ids[1]), "Vũ Văn Bình", null, ((TimeProvider)host.Clock).Today(), null, AwardsOfACommune.Officer(DemoUnits.TanHoa), Stop);
            return true;
        });
    }

    private Task<(Guid Id, int Part)> Begun(ReportsOfAMovement reports) => host.Within(DemoUnits.TanHoa, async services =>
    {
        var dossier = await services.GetRequiredService<BeginDossier>().On(new(reports.Movement), Level.Commune, [.. reports.Nominations.Select(id => new NominationId(id))], AwardsOfACommune.Officer(DemoUnits.TanHoa), Stop);
        return (dossier.Id.Value, dossier.Parts.First(part => part.IsOfEach).Number);
    });
}
