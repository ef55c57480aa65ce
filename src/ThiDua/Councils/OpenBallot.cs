using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Opens a ballot: the urn is there, sealed and empty.</summary>
public sealed class OpenBallot(IBallots ballots, TimeProvider clock)
{
    public Task On(BallotId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return ballots.Change(id, (ballot, urn) =>
        {
            ballot.Open(who.Does(clock));
            return urn.Open(SealedTally.Of([.. ballot.Items.Select(_ => new VoteSum(0, 0))], ballot.Key), stop);
        }, stop);
    }
}
