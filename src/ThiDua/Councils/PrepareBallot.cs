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
        var session = await sessions.Open(id, stop);
        if (session.State is not SessionState.Open) throw new RefusedException("Phiên họp chưa khai mạc hoặc đã kết thúc. Đề nghị khai mạc trước khi lập phiếu kín.");
        session.MustHaveAnswered(plan.Items);
        var before = await ballots.OfSession(id, stop);
        if (before.FirstOrDefault(b => b.Items.Intersect(plan.Items).Any() && b.State is not (BallotState.Cancelled or BallotState.Counted)) is { } running)
            throw new RefusedException($"Có trường hợp đang nằm trong lượt bỏ phiếu {running.Round} ({running.State.InVietnamese()}). Đề nghị kết thúc hoặc hủy lượt đó trước.");

        var ballot = Ballot.Prepare(session, before.Count + 1, plan, who.Does(clock));
        await ballots.Add(ballot, stop);
        return ballot.Id;
    }
}
