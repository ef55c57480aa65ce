using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Notes why a decision may promise more than the fund has left.</summary>
public sealed class ExceedFund(IDecisions decisions, TimeProvider clock)
{
    public async Task On(AwardDecisionId id, string because, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var decision = await decisions.Open(id, stop);
        decision.ExceedFund(because, who.Does(clock));
        await decisions.Save(stop);
    }
}
