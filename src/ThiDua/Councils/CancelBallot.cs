using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Gives a ballot up before its count; its candidates can be voted on in another round.</summary>
public sealed class CancelBallot(IBallots ballots, TimeProvider clock)
{
    public Task On(BallotId id, string? reason, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return ballots.Change(id, async (ballot, urn) =>
        {
            ballot.Cancel(reason, who.Does(clock));
            await urn.Empty(stop);
        }, stop);
    }
}
