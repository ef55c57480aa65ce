using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Ends the voting: whoever presses at this moment is in the urn or is told that it was too late.</summary>
public sealed class CloseBallot(IBallots ballots, ISessions sessions, ILawParameters law, TimeProvider clock)
{
    public async Task On(BallotId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var book = await law.Book(stop);
        await ballots.Change(id, async (ballot, urn) =>
        {
            var session = await sessions.Open(ballot.Session, stop);
            var voted = (await ballots.WhoVoted(ballot, stop)).Keys.ToHashSet();
            ballot.Close(await urn.Turnout(stop), session.Roll.Count(a => a.State is Presence.Present || voted.Contains(a.Person)), who.Does(clock));
            MustHideEachVote(session, ballot, voted, book);
            await urn.Close(stop);
        }, stop);
    }

    // Of whom a conflict keeps from a candidate it is known that nothing was marked: whoever is left must be enough to hide behind.
    private static void MustHideEachVote(Session session, Ballot ballot, IReadOnlyCollection<PersonId> voted, ParameterBook book)
    {
        foreach (var item in ballot.Items.Select(session.Item))
        {
            var rule = VotingRule.For(item.VoteKey, book, session.Day);
            var votes = voted.Count(member => !session.IsBarred(member, item.Id, rule));
            if (votes < Ballot.FewVoters)
            {
                throw new RefusedException($"Mới có {votes} người bỏ phiếu mà không có quan hệ lợi ích với {item.Candidate}; từ kết quả của dưới {Ballot.FewVoters} phiếu sẽ biết từng người đã chọn gì."
                    + $" Đề nghị chờ đủ {Ballot.FewVoters} người, hoặc hủy lượt này và lập lượt khác không có {item.Candidate}.");
            }
        }
    }
}
