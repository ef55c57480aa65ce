using ThiDua.Awards;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Participation;

namespace ThiDua.Web.Papers;

/// <summary>Composes the papers of a movement that rest on its terms and figures, and hands them over to be drafted.</summary>
public sealed class ComposeForMovement(
    DraftPaper draft, ISnapshots snapshots, IRegistrations registrations, IMeritRecords records, ICommuneOnPaper communes, TimeProvider clock)
{
    public async Task<PaperId> Plan(Movement movement, Actor who, CancellationToken stop) => await draft.On(
        PaperKind.Plan, $"movement:{movement.Id.Value}", ComposePlan.Of(movement.Terms, await Head(movement, stop)), who, stop);

    /// <exception cref="RefusedException">No figures were frozen yet.</exception>
    public async Task<PaperId> Review(Movement movement, bool final, IReadOnlyList<Nomination> nominations, Actor who, CancellationToken stop)
    {
        var figures = await Figures(movement, stop)
            ?? throw new RefusedException("Phong trào chưa có bản chốt số liệu. Đề nghị chốt số liệu ở tab Số liệu rồi lập báo cáo.");
        var decided = nominations.Where(one => one.State is NominationState.Decided).ToList();
        (int, int)? awarded = decided.Count == 0 ? null
            : (decided.Count(one => one.Candidate.Kind is CandidateKind.Collective), decided.Count(one => one.Candidate.Kind is not CandidateKind.Collective));
        var registered = (await registrations.OfMovement(movement.Id, stop)).Count(one => one.State is RegistrationState.Approved);
        var paper = ComposeReview.Of(movement.Terms, figures, final, registered, awarded, await Head(movement, stop));
        return await draft.On(final ? PaperKind.FinalReport : PaperKind.InterimReport, $"movement:{movement.Id.Value}{(final ? "" : $"/{figures.AsOf:yyyy-MM}")}", paper, who, stop);
    }

    public async Task<PaperId> Candidates(Movement movement, IReadOnlyList<Nomination> nominations, Actor who, CancellationToken stop)
    {
        var live = nominations.Where(one => one.IsLive).ToList();
        if (live.Count == 0) throw new RefusedException("Phong trào chưa có đề nghị khen thưởng nào. Đề nghị lập ở bước Đề nghị.");
        var listed = live.Select(one => new ListedCandidate(
            one.Candidate.Name, one.Candidate.Line ?? "", AwardKinds.Shipped[one.Award].Name, "", one.Candidate.Kind is CandidateKind.Collective)).ToList();
        var paper = ComposeCandidateList.Of(MovementInText.Of(movement.Terms), listed, await Head(movement, stop));
        return await draft.On(PaperKind.CandidateList, $"movement:{movement.Id.Value}", paper, who, stop);
    }

    public async Task<PaperId> Achievement(Movement movement, Nomination nomination, Actor who, CancellationToken stop)
    {
        var candidate = nomination.Candidate;
        var past = (await records.Of(candidate, stop)).Where(one => one is { Counts: true, Kind: MeritKind.Title or MeritKind.Award })
            .Select(one => new PastAward(one.Year ?? one.From.Year, AwardKinds.Shipped.Find(one.What)?.Name ?? one.What, Cited(one.Paper)));
        var about = new AchievementCase(
            candidate.Name, candidate.Line, AwardKinds.Shipped[nomination.Award].Name, nomination.Achievement, movement.Terms, await Figures(movement, stop), [.. past]);
        var head = await Head(movement, stop);
        var collective = candidate.Kind is CandidateKind.Collective;
        return await draft.On(
            collective ? PaperKind.CollectiveReport : PaperKind.IndividualReport, $"nomination:{nomination.Id.Value}",
            collective ? ComposeAchievement.OfCollective(about, head) : ComposeAchievement.OfIndividual(about, head), who, stop);
    }

    /// <exception cref="RefusedException">Nothing was promised yet.</exception>
    public async Task<PaperId> Pledges(Movement movement, Actor who, CancellationToken stop)
    {
        var approved = (await registrations.OfMovement(movement.Id, stop)).Where(one => one.State is RegistrationState.Approved && one.Pledges.Count > 0).ToList();
        if (approved.Count == 0) throw new RefusedException("Chưa có đăng ký nào được duyệt nên chưa có nội dung giao ước. Đề nghị duyệt đăng ký trước.");
        return await draft.On(PaperKind.Pledge, $"movement:{movement.Id.Value}", ComposePledge.Of(movement.Terms, approved, await Head(movement, stop)), who, stop);
    }

    private Task<CommuneOnPaper> Head(Movement movement, CancellationToken stop) => communes.On(movement.Commune, clock.Today(), stop);

    private static string Cited(MeritPaper? paper) =>
        paper is null ? "" : $"Số {paper.Number}{(paper.Issued is { } day ? $" ngày {day:dd/MM/yyyy}" : "")} của {paper.Issuer}";

    private async Task<FiguresOnPaper?> Figures(Movement movement, CancellationToken stop) =>
        await snapshots.Of(movement.Id, stop) is [var newest, ..] ? new FiguresOnPaper(newest) : null;
}
