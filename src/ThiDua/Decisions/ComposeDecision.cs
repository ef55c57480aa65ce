using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Composes a decision that gives the awards the council agreed to, and drafts its paper.</summary>
public sealed class ComposeDecision(IDecisions decisions, IMovements movements, GrantsOfNominations grants, ICommuneOnPaper communes, DraftDecisionPaper draft, TimeProvider clock)
{
    public async Task<AwardDecision> On(MovementId id, IReadOnlyCollection<NominationId> chosen, MoneyRule money, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var movement = await movements.Open(id, stop);
        var agreed = await grants.Of(movement, chosen, money, clock.Today(), who, stop);
        money.MustStandIn(movement.Terms, agreed.Granted);
        var commune = await communes.On(who.Commune, clock.Today(), stop);
        var decision = AwardDecision.Give(who.Commune, id, SubjectOf(agreed.Granted, commune), money, agreed.Granted, who.Does(clock));
        await decisions.AllOrNothing(
            async () =>
            {
                await decisions.Hold(id, stop);
                await grants.MustFitBesideDrafts(id, chosen, stop);
                decisions.Add(decision);
                await decisions.Save(stop);
                await draft.Of(decision, MovementInText.Of(movement.Terms), agreed.VotedOn, who, stop);
            }, stop);
        return decision;
    }

    private static string SubjectOf(IReadOnlyList<GrantedNomination> granted, CommuneOnPaper commune)
    {
        var named = granted.Select(one => (one.Award.Name, one.Award.IsTitle)).Distinct().ToList();
        var words = named.Select(one => one.IsTitle ? $"danh hiệu “{one.Name}”" : $"{one.Name} của {commune.Chair}");
        return named.Count == 0 ? "khen thưởng" : $"tặng {string.Join(", ", words)}";
    }
}
