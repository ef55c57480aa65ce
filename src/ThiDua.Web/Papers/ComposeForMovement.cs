using ThiDua.Awards;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Participation;

namespace ThiDua.Web.Papers;

/// <summary>Composes the papers of a movement that rest on its terms, nominations and registrations, and hands them over to be drafted.</summary>
public sealed class ComposeForMovement(DraftPaper draft, IRegistrations registrations, ICommuneOnPaper communes, TimeProvider clock)
{
    public async Task<PaperId> Plan(Movement movement, Actor who, CancellationToken stop) => await draft.On(
        PaperKind.Plan, $"movement:{movement.Id.Value}", ComposePlan.Of(movement.Terms, await Head(movement, stop)), who, stop);

    public async Task<PaperId> Candidates(Movement movement, IReadOnlyList<Nomination> nominations, Actor who, CancellationToken stop)
    {
        var live = nominations.Where(one => one.IsLive).ToList();
        if (live.Count == 0) throw new RefusedException("Phong trào chưa có đề nghị khen thưởng nào. Đề nghị lập ở bước Đề nghị.");
        var (head, terms) = (await Head(movement, stop), movement.Terms);
        var round = ListNominations.RoundOf(live);
        var review = AwardRound.Of(terms).Count > 1 ? round.InText(terms) : null;
        var paper = ComposeCandidateList.Of(MovementInText.Of(terms), review, ListNominations.Of(live, round, clock.Today(), head), head);
        if (ShownIndex.Of(live.Where(one => one.Round == round)) is { } index) paper = paper with { Body = [.. paper.Body, new PaperParagraph(index)] };
        return await draft.On(PaperKind.CandidateList, $"movement:{movement.Id.Value}", paper, who, stop);
    }

    /// <exception cref="RefusedException">Nothing was promised yet.</exception>
    public async Task<PaperId> Pledges(Movement movement, Actor who, CancellationToken stop)
    {
        var approved = (await registrations.OfMovement(movement.Id, stop)).Where(one => one.State is RegistrationState.Approved && one.Pledges.Count > 0).ToList();
        if (approved.Count == 0) throw new RefusedException("Chưa có đăng ký nào được duyệt nên chưa có nội dung giao ước. Đề nghị duyệt đăng ký trước.");
        return await draft.On(PaperKind.Pledge, $"movement:{movement.Id.Value}", ComposePledge.Of(movement.Terms, approved, await Head(movement, stop)), who, stop);
    }

    private Task<CommuneOnPaper> Head(Movement movement, CancellationToken stop) => communes.On(movement.Commune, clock.Today(), stop);
}
