using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Demo;
using ThiDua.Web.Papers;
using ThiDua.Web.Specs.Decisions;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Papers;

/// <summary>Three collectives that the council of the demo commune agreed to, and their reports.</summary>
internal sealed record ReportsOfAMovement(ThiDuaHost Host, Guid Movement, IReadOnlyList<Guid> Nominations)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Actor Officer => AwardsOfACommune.Officer(DemoUnits.TanHoa);

    public string Page => $"/movements/{Movement}/papers";

    /// <param name="name">Of the first; the others are told apart by a number.</param>
    public static Task<ReportsOfAMovement> Of(ThiDuaHost host, string name) => host.Within(DemoUnits.TanHoa, async services =>
    {
        var movement = await AwardsOfACommune.Movement(services);
        var nominations = new List<Guid>();
        foreach (var one in new[] { name, name + " 2", name + " 3" })
            nominations.Add((await AwardsOfACommune.Agreed(services, movement, Officer, CandidateKind.Collective, one)).Value);
        return new ReportsOfAMovement(host, movement.Id.Value, nominations);
    });

    /// <summary>The reports in the order of the nominations; null where there is none.</summary>
    public Task<IReadOnlyList<OutgoingPaper?>> Papers() => Host.Within(DemoUnits.TanHoa, async services =>
    {
        var papers = services.GetRequiredService<IPapers>();
        var found = new List<OutgoingPaper?>();
        foreach (var one in Nominations) found.Add(await papers.FindAbout(PaperKind.CollectiveReport, $"nomination:{one}", DemoUnits.TanHoa, Stop));
        return (IReadOnlyList<OutgoingPaper?>)found;
    });

    /// <summary>Drafts them and writes what the composer left open, but for those at the places named.</summary>
    public Task<IReadOnlyList<Guid>> Written(params int[] open) => Host.Within(DemoUnits.TanHoa, async services =>
    {
        var (papers, edit, report) = (services.GetRequiredService<IPapers>(), services.GetRequiredService<EditPaper>(), services.GetRequiredService<ReportOnCandidate>());
        var movement = await AwardsOfACommune.Movement(services);
        var ids = new List<Guid>();
        foreach (var nomination in await services.GetRequiredService<INominations>().Those([.. Nominations.Select(id => new NominationId(id))], Stop))
        {
            var id = await report.On(movement, nomination, Officer, Stop);
            var paper = (await papers.Find(id, Stop))!;
            if (!open.Contains(ids.Count)) await edit.On(id, Completed(paper.Content), paper.Revision, Officer, Stop);
            ids.Add(id.Value);
        }

        return (IReadOnlyList<Guid>)ids;
    });

    private static OfficialPaper Completed(OfficialPaper paper) =>
        OfficialPaperJson.Read(OfficialPaperJson.Write(paper).Replace("[...]", "đã ghi theo hồ sơ", StringComparison.Ordinal)) with
        {
            Signatures = [.. paper.Signatures.Select(one => one with { Name = one.Name.Length > 0 ? one.Name : "Vũ Văn Bình" })],
        };
}
