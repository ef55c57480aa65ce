using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Ends a session and tells each nomination how the council voted; what was not voted on waits for another session.</summary>
public sealed class EndSession(ISessions sessions, IBallots ballots, RecordVote record, ILawParameters law, TimeProvider clock)
{
    public async Task On(SessionId id, string? conclusion, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var book = await law.Book(stop);
        await sessions.Change(id, async session =>
        {
            if ((await ballots.OfSession(id, stop)).Any(b => b.State is BallotState.Prepared or BallotState.Open or BallotState.Closed))
                throw new RefusedException("Còn lượt bỏ phiếu kín chưa kiểm xong. Đề nghị kiểm phiếu hoặc hủy lượt đó trước khi kết thúc phiên họp.");
            session.End(conclusion, who.Does(clock));
            foreach (var item in session.Items.Where(i => i.Outcome is not null)) await record.On(item.Nomination, Vote(session, item, book), who, stop);
        }, stop);
    }

    private static CouncilVote Vote(Session session, AgendaItem item, ParameterBook book)
    {
        var (outcome, rule) = (item.Outcome!, VotingRule.For(item.VoteKey, book, session.Day));
        var votes = outcome.Votes;
        return new(session.Id.Value, session.Day, votes.Agree, votes.Against, votes.Blank, votes.Invalid, outcome.Denominator, rule.ShareInTenThousand / 10_000m, outcome.Met);
    }
}
