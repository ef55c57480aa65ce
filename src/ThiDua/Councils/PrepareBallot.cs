using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Prepares a secret ballot in an open session: candidates, tellers, number of slips.</summary>
public sealed class PrepareBallot(ISessions sessions, IBallots ballots, TimeProvider clock)
{
    public async Task<BallotId> On(SessionId id, BallotPlan plan, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var prepared = default(BallotId);
        // Under the lock of the session: it neither ends meanwhile, nor do hands go up for the same candidate.
        await sessions.Change(id, async session =>
        {
            if (session.State is not SessionState.Open) throw new RefusedException("Phiên họp chưa khai mạc hoặc đã kết thúc. Đề nghị khai mạc trước khi lập phiếu kín.");
            session.MustHaveAnswered(plan.Items);
            await ballots.MustNotRunOn(session, plan.Items, stop);
            var ballot = Ballot.Prepare(session, (await ballots.OfSession(id, stop)).Count + 1, plan, who.Does(clock));
            await ballots.Add(ballot, stop);
            prepared = ballot.Id;
        }, stop);
        return prepared;
    }
}
