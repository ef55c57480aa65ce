using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Ends the voting: whoever presses at this moment is in the urn or is told that it was too late.</summary>
public sealed class CloseBallot(IBallots ballots, ISessions sessions, TimeProvider clock)
{
    public Task On(BallotId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return ballots.Change(id, async (ballot, urn) =>
        {
            var session = await sessions.Open(ballot.Session, stop);
            ballot.Close(await urn.Turnout(stop), session.Present, who.Does(clock));
            await urn.Close(stop);
        }, stop);
    }
}
