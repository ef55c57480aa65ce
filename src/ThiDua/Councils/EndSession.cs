using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>
/// Ends a session and tells each nomination how the council voted; what was not voted on waits for another session, and so
/// does what was held or withdrawn while the council sat: nobody can take an item back once the session is open, and a
/// complaint about one candidate keeps no other from the result.
/// </summary>
public sealed class EndSession(ISessions sessions, IBallots ballots, INominations nominations, RecordVote record, ILawParameters law, TimeProvider clock)
{
    public async Task On(SessionId id, string? conclusion, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var book = await law.Book(stop);
        await sessions.Change(id, async session =>
        {
            if ((await ballots.OfSession(id, stop)).Any(b => b.State is BallotState.Prepared or BallotState.Open or BallotState.Closed))
                throw new RefusedException("Còn lượt bỏ phiếu kín chưa kiểm xong. Đề nghị kiểm phiếu hoặc hủy lượt đó trước khi kết thúc phiên họp.");
            await PutOff(session, stop);
            session.End(conclusion, who.Does(clock));
            foreach (var item in session.Items.Where(i => i is { Outcome: not null, PutOff: null })) await record.On(item.Nomination, Vote(session, item, book), who, stop);
        }, stop);
    }

    private async Task PutOff(Session session, CancellationToken stop)
    {
        var voted = session.Items.Where(i => i.Outcome is not null).ToList();
        var stands = (await nominations.Those([.. voted.Select(i => i.Nomination)], stop)).ToDictionary(n => n.Id);
        foreach (var item in voted)
        {
            if (stands[item.Nomination] is { MayBeVoted: false } now) session.PutOff(item.Id, $"đề nghị đang ở trạng thái “{now.State.InVietnamese()}”");
        }
    }

    private static CouncilVote Vote(Session session, AgendaItem item, ParameterBook book)
    {
        var (outcome, rule) = (item.Outcome!, VotingRule.For(item.VoteKey, book, session.Day));
        var votes = outcome.Votes;
        return new(session.Id.Value, session.Day, votes.Agree, votes.Against, votes.Blank, votes.Invalid, outcome.Denominator, rule.ShareInTenThousand / 10_000m, outcome.Met);
    }
}
