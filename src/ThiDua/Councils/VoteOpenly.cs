using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Enters a vote by show of hands (biểu quyết công khai), where the rule of the day allows one.</summary>
public sealed class VoteOpenly(ISessions sessions, IBallots ballots, ILawParameters law)
{
    public async Task On(SessionId id, AgendaItemId item, int agree, int against, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var book = await law.Book(stop);
        await sessions.Change(id, async session =>
        {
            var candidate = session.Item(item);
            var rule = VotingRule.For(candidate.VoteKey, book, session.Day);
            if (rule.MustBeSecret) throw new RefusedException($"{candidate.Award} phải bỏ phiếu kín ({rule.Basis}). Đề nghị lập phiếu kín.");
            session.MustStillSit(rule.Quorum, session.Present);
            session.MustHaveAnswered([item]);
            await ballots.MustNotRunOn(session, [item], stop);
            session.Conclude(item, secretly: false, session.Outcome(item, rule, new(VoteIn(session, item, rule, agree, against), session.Present, new HashSet<PersonId>())));
        }, stop);
    }

    // Of whom a conflict of interest keeps from voting, the hand does not count; the member stays among those present.
    private static VoteCount VoteIn(Session session, AgendaItemId item, VotingRule rule, int agree, int against)
    {
        if (agree < 0 || against < 0) throw new RefusedException("Số người biểu quyết không thể nhỏ hơn 0. Đề nghị đếm lại.");
        var voters = session.MayVoteInTheRoom(item, rule);
        if (agree + against > voters)
        {
            throw new RefusedException($"{agree} đồng ý và {against} không đồng ý, nhiều hơn {voters} thành viên được biểu quyết"
                + $" ({session.Present} có mặt, {session.Present - voters} có quan hệ lợi ích nên không biểu quyết trường hợp này). Đề nghị đếm lại.");
        }

        return new VoteCount(agree, against, session.Present - agree - against);
    }
}
