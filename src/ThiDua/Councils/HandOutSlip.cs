using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>
/// Notes that a member took a slip of paper, and so votes on paper and not on screen. The slip's number is not noted. Whom a
/// conflict of interest keeps from a line of the slip gets none: a line that is struck out would tell whose slip it is, and
/// one that is not would be counted.
/// </summary>
public sealed class HandOutSlip(IBallots ballots, ISessions sessions, ILawParameters law)
{
    public async Task On(BallotId id, PersonId member, Actor who, CancellationToken stop)
    {
        var book = await law.Book(stop);
        await ballots.Change(id, async (ballot, urn) =>
        {
            if (ballot.Tellers.All(t => t.Person != who.Person)) who.MustRunTheCouncil();
            ballot.MustBe(BallotState.Open);
            var session = await sessions.Open(ballot.Session, stop);
            var taker = session.Member(member);
            MustBeFree(session, taker, ballot.Items, book);
            var voted = await ballots.WhoVoted(ballot, stop);
            MustFindCompany(session, ballot, voted, book);
            if (voted.Values.Count(how => how is VotedHow.OnPaper) >= ballot.SlipsPrinted) throw new RefusedException($"Đã phát hết {ballot.SlipsPrinted} phiếu đã in. Đề nghị các thành viên còn lại bỏ phiếu trên màn hình.");
            if (!await urn.HandOut(member, stop)) throw new RefusedException($"{taker.Name} đã bỏ phiếu trên màn hình hoặc đã nhận phiếu giấy; không phát phiếu nữa.");
        }, stop);
    }

    // One slip among many votes on screen is known to whoever counts the box.
    private static void MustFindCompany(Session session, Ballot ballot, IReadOnlyDictionary<PersonId, VotedHow> voted, ParameterBook book)
    {
        var onPaper = voted.Values.Count(how => how is VotedHow.OnPaper);
        var mayYet = session.Roll.Count(a => a.State is Presence.Present && !voted.ContainsKey(a.Person)
            && ballot.Items.Select(session.Item).All(item => !session.IsBarred(a.Person, item.Id, VotingRule.For(item.VoteKey, book, session.Day))));
        if (onPaper + mayYet < Ballot.FewVoters)
        {
            throw new RefusedException($"Chỉ còn {mayYet} thành viên có thể nhận phiếu giấy, không đủ {Ballot.FewVoters} phiếu giấy nên người kiểm phiếu sẽ biết phiếu của ai."
                + " Đề nghị các thành viên còn lại bỏ phiếu trên màn hình.");
        }
    }

    private static void MustBeFree(Session session, Attendance taker, IReadOnlyList<AgendaItemId> items, ParameterBook book)
    {
        if (taker.State is not Presence.Present) throw new RefusedException($"{taker.Name} chưa được điểm danh có mặt nên chưa phát phiếu được.");
        session.MustHaveAnswered(taker.Person, items);
        foreach (var item in items.Select(session.Item))
        {
            if (session.IsBarred(taker.Person, item.Id, VotingRule.For(item.VoteKey, book, session.Day)))
            {
                throw new RefusedException($"{taker.Name} có quan hệ lợi ích với {item.Candidate} nên không nhận phiếu giấy có tên trường hợp này."
                    + $" Đề nghị để {taker.Name} bỏ phiếu trên màn hình, hoặc lập lượt phiếu riêng cho {item.Candidate}.");
            }
        }
    }
}
