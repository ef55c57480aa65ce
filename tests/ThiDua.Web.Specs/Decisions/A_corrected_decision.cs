using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Demo;
using ThiDua.Web.Layout;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Decisions;

/// <summary>Where another paper stands for a decision, every page about its awards says so.</summary>
public sealed class A_corrected_decision(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly DemoPerson Awarded = DemoPeople.Of(Duty.Verifier);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Actor Lan => AwardsOfACommune.Officer(DemoUnits.TanHoa);

    [Fact]
    public async Task is_cited_by_the_paper_that_stands_on_the_nomination_and_in_the_record()
    {
        var (nomination, first, second, day) = await Corrected();
        var officer = await host.SignedInAs(Duty.Officer);
        var replaced = $"thay thế Quyết định số {first} ngày {Written.Day(day)}";

        var facts = (await officer.Opens($"/nominations/{nomination}")).Page.QuerySelector("dl.facts")!.TextContent;
        Assert.Contains($"số {second} ngày {Written.Day(day)}", facts, StringComparison.Ordinal);
        Assert.Contains(replaced, facts, StringComparison.Ordinal);
        var record = (await officer.Opens($"/people/{Awarded.Id.Value}/record")).Page.QuerySelectorAll("td[data-label='Văn bản']").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Contains(record, cell => cell.StartsWith(second, StringComparison.Ordinal) && cell.Contains(replaced, StringComparison.Ordinal));
    }

    private Task<(Guid Nomination, string First, string Second, DateOnly Day)> Corrected() => host.Within(DemoUnits.TanHoa, async services =>
    {
        var movement = await AwardsOfACommune.Movement(services);
        var (nominations, by) = (services.GetRequiredService<INominations>(), new Deed(DateTimeOffset.UnixEpoch, Lan.Account, Lan.Name));
        var nomination = Nomination.Propose(
            new(DemoUnits.TanHoa, movement.Id, AwardRound.Of(movement.Terms)[0], "certificate.commune", Level.Commune), new(CandidateKind.Individual, null, Awarded.Id, Awarded.Name, "Công chức Văn phòng"),
            new(AwardGround.Thematic, "Đã có thành tích xuất sắc trong cải cách hành chính"), by);
        nomination.Judge(new(new(2026, 6, 1), "VN-2025", []), by);
        nominations.Add(nomination);
        await nominations.Save(Stop);
        await services.GetRequiredService<RecordVote>().On(nomination.Id, new(Guid.CreateVersion7(), new(2026, 6, 20), 9, 0, 0, 0, 9, 0.7m, IsMet: true), Lan, Stop);
        var decision = await services.GetRequiredService<ComposeDecision>().On(movement.Id, [nomination.Id], new(MoneySource.None), Lan, Stop);
        var first = await Issued(services, new(decision.Paper!.Value));
        var second = await Issued(services, await services.GetRequiredService<CorrectPaper>().On(first.Id, Lan, Stop));
        return (nomination.Id.Value, first.NumberAndSymbol!, second.NumberAndSymbol!, second.Content.Date!.Value);
    });

    private static async Task<OutgoingPaper> Issued(IServiceProvider services, PaperId paper)
    {
        var today = services.GetRequiredService<TimeProvider>().Today();
        await services.GetRequiredService<NumberPaper>().On(paper, today, Lan, Stop);
        await services.GetRequiredService<SignPaper>().On(paper, "Lê Đình Khoát", "Chủ tịch", today, null, Lan, Stop);
        await services.GetRequiredService<IssuePaper>().On(paper, Lan, Stop);
        return (await services.GetRequiredService<IPapers>().Find(paper, Stop))!;
    }
}
