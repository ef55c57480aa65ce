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
            if ((await urn.Turnout(stop)).OnPaper >= ballot.SlipsPrinted) throw new RefusedException($"Đã phát hết {ballot.SlipsPrinted} phiếu đã in. Đề nghị các thành viên còn lại bỏ phiếu trên màn hình.");
            if (!await urn.HandOut(member, stop)) throw new RefusedException($"{taker.Name} đã bỏ phiếu trên màn hình hoặc đã nhận phiếu giấy; không phát phiếu nữa.");
        }, stop);
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
