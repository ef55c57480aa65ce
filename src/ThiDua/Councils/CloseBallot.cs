using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>
/// Ends the voting: whoever presses at this moment is in the urn or is told that it was too late. Who was there is kept as
/// of this moment.
/// </summary>
public sealed class CloseBallot(IBallots ballots, ISessions sessions, ILawParameters law, TimeProvider clock)
{
    /// <exception cref="RefusedException">Too few are left to vote, or too few voted to hide each other.</exception>
    public async Task On(BallotId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var book = await law.Book(stop);
        await ballots.Change(id, async (ballot, urn) =>
        {
            var session = await sessions.Open(ballot.Session, stop);
            var turnout = await urn.Turnout(stop);
            var voted = await ballots.WhoVoted(ballot, stop);
            List<PersonId> there = [.. session.Roll.Where(a => a.State is Presence.Present || voted.ContainsKey(a.Person)).Select(a => a.Person)];
            ballot.Close(turnout, there, who.Does(clock));
            session.MustStillSit(Quorum.On(session.Day, book), there.Count);
            MustHideEachVote(session, ballot, voted, book);
            await urn.Close(stop);
        }, stop);
    }

    // Of whom a conflict keeps from a candidate it is known that nothing was marked: whoever is left must be enough to hide
    // behind. Tellers know the slips, and so the sums on screen: the screen must hide its voters alone.
    private static void MustHideEachVote(Session session, Ballot ballot, IReadOnlyDictionary<PersonId, VotedHow> voted, ParameterBook book)
    {
        foreach (var item in ballot.Items.Select(session.Item))
        {
            var rule = VotingRule.For(item.VoteKey, book, session.Day);
            var free = voted.Where(v => !session.IsBarred(v.Key, item.Id, rule)).ToList();
            if (free.Count < Ballot.FewVoters) throw TooFew(free.Count, "", item);
            var onScreen = free.Count(v => v.Value is VotedHow.OnScreen);
            if (onScreen is > 0 and < Ballot.FewVoters) throw TooFew(onScreen, " trên màn hình", item);
        }
    }

    private static RefusedException TooFew(int votes, string where, AgendaItem item) => new(
        $"Mới có {votes} người bỏ phiếu{where} mà không có quan hệ lợi ích với {item.Candidate}; từ kết quả của dưới {Ballot.FewVoters} phiếu sẽ biết từng người đã chọn gì."
        + $" Đề nghị chờ đủ {Ballot.FewVoters} người bỏ phiếu{where}, hoặc hủy lượt này và lập lượt khác không có {item.Candidate}.");
}
