using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Opens a ballot: the urn is there, sealed and empty.</summary>
public sealed class OpenBallot(IBallots ballots, ISessions sessions, ILawParameters law, TimeProvider clock)
{
    /// <exception cref="RefusedException">A teller has no code yet, or too few members are still there.</exception>
    public async Task On(BallotId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var book = await law.Book(stop);
        await ballots.Change(id, async (ballot, urn) =>
        {
            var session = await sessions.Open(ballot.Session, stop);
            session.MustStillSit(Quorum.On(session.Day, book), session.Present);
            ballot.Open(who.Does(clock));
            await urn.Open(SealedTally.Of([.. ballot.Items.Select(_ => new VoteSum(0, 0))], ballot.Key), stop);
        }, stop);
    }
}
