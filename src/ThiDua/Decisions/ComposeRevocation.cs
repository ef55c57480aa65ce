using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Composes the decision that revokes awards (Điều 93: who gave them takes them back), and drafts its paper.</summary>
public sealed class ComposeRevocation(IDecisions decisions, FindStandingPaper standing, ICommuneOnPaper communes, RevocationPaper text, DraftPaper draft, TimeProvider clock)
{
    public async Task<AwardDecision> On(RevokedGrants revoked, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var given = await decisions.Open(revoked.From, stop);
        var stands = await standing.Of(given, stop);
        var revocation = AwardDecision.Revoke(given, revoked, $"hủy bỏ quyết định tặng thưởng theo Quyết định số {stands?.Number}", who.Does(clock));
        var today = clock.Today();
        var paper = text.Of(revocation, given, await communes.On(who.Commune, today, stop), today, stands);
        decisions.Add(revocation);
        await decisions.AllOrNothing(
            async () =>
            {
                await decisions.Save(stop);
                revocation.Drafts((await draft.On(PaperKind.Revocation, $"decision:{revocation.Id.Value}", paper, who, stop)).Value);
                await decisions.Save(stop);
            }, stop);
        return revocation;
    }
}
