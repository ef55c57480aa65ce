using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Demo;

namespace ThiDua.Web.Specs.Decisions;

/// <summary>A decision of the demo world on one person, issued and then replaced by another paper.</summary>
internal static class CorrectedDecision
{
    public static DemoPerson Awarded { get; } = DemoPeople.Of(Duty.Verifier);

    private static Actor Lan => AwardsOfACommune.Officer(DemoUnits.TanHoa);

    public static async Task<CorrectedPaper> In(IServiceProvider services, CancellationToken stop)
    {
        var movement = await AwardsOfACommune.Movement(services);
        var (nominations, by) = (services.GetRequiredService<INominations>(), new Deed(DateTimeOffset.UnixEpoch, Lan.Account, Lan.Name));
        var nomination = Nomination.Propose(
            new(DemoUnits.TanHoa, movement.Id, AwardRound.Of(movement.Terms)[0], "certificate.commune", Level.Commune), new(CandidateKind.Individual, null, Awarded.Id, Awarded.Name, "Công chức Văn phòng"),
            new(AwardGround.Thematic, "Đã có thành tích xuất sắc trong cải cách hành chính"), by);
        nomination.Judge(new(new(2026, 6, 1), "VN-2025", []), by);
        nominations.Add(nomination);
        await nominations.Save(stop);
        await services.GetRequiredService<RecordVote>().On(nomination.Id, new(Guid.CreateVersion7(), new(2026, 6, 20), 9, 0, 0, 0, 9, 0.7m, IsMet: true), Lan, stop);
        var decision = await services.GetRequiredService<ComposeDecision>().On(movement.Id, [nomination.Id], new(MoneySource.None), Lan, stop);
        var first = await Issued(services, new(decision.Paper!.Value), stop);
        var second = await Issued(services, await services.GetRequiredService<CorrectPaper>().On(first.Id, Lan, stop), stop);
        return new(nomination.Id.Value, first.Id.Value, first.NumberAndSymbol!, second.NumberAndSymbol!, second.Content.Date!.Value);
    }

    private static async Task<OutgoingPaper> Issued(IServiceProvider services, PaperId paper, CancellationToken stop)
    {
        var today = services.GetRequiredService<TimeProvider>().Today();
        await services.GetRequiredService<NumberPaper>().On(paper, today, Lan, stop);
        await services.GetRequiredService<SignPaper>().On(paper, "Lê Đình Khoát", "Chủ tịch", today, null, Lan, stop);
        await services.GetRequiredService<IssuePaper>().On(paper, Lan, stop);
        return (await services.GetRequiredService<IPapers>().Find(paper, stop))!;
    }
}

/// <summary>What must be found of it again.</summary>
internal sealed record CorrectedPaper(Guid Nomination, Guid FirstPaper, string First, string Second, DateOnly Day);
