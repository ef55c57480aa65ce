using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>
/// A teller gives his part with his code. With the last part the sums are read, judged and kept with the session; what was
/// sealed, and the parts, are gone.
/// </summary>
public sealed class UnsealBallot(IBallots ballots, ISessions sessions, ILawParameters law, TimeProvider clock)
{
    /// <returns>Whether the votes are counted now; else other tellers' codes are waited for.</returns>
    public async Task<bool> On(BallotId id, TellerCode code, Actor who, CancellationToken stop)
    {
        var counted = false;
        await ballots.Change(id, async (ballot, urn) =>
        {
            var teller = ballot.TellerOf(who.Person);
            var turnout = await urn.Turnout(stop);
            ballot.MustBeReadyToCount(turnout);
            var tally = await urn.Sealed(stop);
            await urn.KeepShare(teller.Person, code.Share(id, tally, teller.Key), stop);
            var shares = await urn.Shares(stop);
            if (counted = ballot.Tellers.All(t => shares.ContainsKey(t.Person))) await Read(ballot, urn, tally.Unseal([.. shares.Values], turnout.All), turnout, who, stop);
        }, stop);
        return counted;
    }

    private async Task Read(Ballot ballot, IUrn urn, IReadOnlyList<VoteSum> sums, Turnout turnout, Actor who, CancellationToken stop)
    {
        ballot.Count(sums, turnout, who.Does(clock));
        await urn.Empty(stop);
        var book = await law.Book(stop);
        var voted = (await ballots.WhoVoted(ballot, stop)).Keys.ToHashSet();
        await sessions.Change(ballot.Session, session =>
        {
            foreach (var result in ballot.Results)
            {
                var rule = VotingRule.For(session.Item(result.Item).VoteKey, book, session.Day);
                session.Conclude(result.Item, secretly: true, session.Outcome(result.Item, rule, new(result.Votes, ballot.There?.Count ?? session.Present, voted)));
            }
        }, stop);
    }
}
