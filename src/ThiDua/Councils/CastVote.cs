using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>
/// Takes a member's vote on screen. It is sealed at once and added to the urn together with the turnout, or neither; a
/// vote sent twice counts once. What was voted is not kept, noted or logged anywhere.
/// </summary>
public sealed class CastVote(IBallots ballots, ISessions sessions, ILawParameters law)
{
    /// <returns>Taken now, or found to have been taken before.</returns>
    public async Task<CastAnswer> On(BallotId id, IReadOnlyDictionary<AgendaItemId, BallotMark> marks, Actor who, CancellationToken stop)
    {
        using var turn = await ballots.Turn(stop);
        var ballot = await ballots.Open(id, stop);
        var voted = await ballots.WhoVoted(ballot, stop);
        if (voted.ContainsKey(who.Person)) return CastAnswer.TakenBefore;
        ballot.MustBe(BallotState.Open);
        var book = await law.Book(stop);
        var taken = false;
        // A conflict of interest that is confirmed at this moment waits until the vote is in the urn, or the vote sees it.
        await sessions.Hold(ballot.Session, async session =>
        {
            var vote = Sealed(session, ballot, marks, who, book);
            MustFindCompany(session, voted);
            taken = await ballots.Cast(ballot, who.Person, vote, stop);
        }, stop);
        return taken ? CastAnswer.Taken : CastAnswer.TakenBefore;
    }

    private static SealedTally Sealed(Session session, Ballot ballot, IReadOnlyDictionary<AgendaItemId, BallotMark> marks, Actor who, ParameterBook book)
    {
        MustBeThere(session, who);
        session.MustHaveAnswered(who.Person, ballot.Items);
        return SealedTally.Of([.. ballot.Items.Select(item => VoteSum.Of(IsBarred(item) ? BallotMark.None : MarkFor(session, item, marks)))], ballot.Key);

        bool IsBarred(AgendaItemId item) => session.IsBarred(who.Person, item, VotingRule.For(session.Item(item).VoteKey, book, session.Day));
    }

    private static BallotMark MarkFor(Session session, AgendaItemId item, IReadOnlyDictionary<AgendaItemId, BallotMark> marks) => marks.TryGetValue(item, out var mark)
        ? mark
        : throw new RefusedException($"Chưa đánh dấu đối với {session.Item(item).Candidate}. Đề nghị chọn một trong ba ô cho từng trường hợp; phiếu chưa được bỏ.");

    // The last one on screen, where all others took slips: whoever counts the slips knows that vote. Two who press at once may
    // pass here; the ballot then does not close.
    private static void MustFindCompany(Session session, IReadOnlyDictionary<PersonId, VotedHow> voted)
    {
        var onPaper = voted.Values.Count(how => how is VotedHow.OnPaper);
        var mayYet = session.Roll.Count(a => a.State is Presence.Present && !voted.ContainsKey(a.Person));
        if (onPaper > 0 && voted.Count - onPaper + mayYet < Ballot.FewVoters)
        {
            throw new RefusedException($"Nhiều nhất chỉ có {voted.Count - onPaper + mayYet} người bỏ phiếu trên màn hình, các thành viên khác đã nhận phiếu giấy nên người kiểm phiếu sẽ biết phiếu này của ai."
                + " Đề nghị nhận phiếu giấy; phiếu trên màn hình chưa được bỏ.");
        }
    }

    private static void MustBeThere(Session session, Actor who)
    {
        who.MustBeMemberOf(session);
        if (session.Member(who.Person).State is not Presence.Present) throw new RefusedException("Đồng chí chưa được điểm danh có mặt. Đề nghị báo thư ký phiên họp rồi bỏ phiếu lại.");
    }
}

/// <summary>What became of a vote that was sent.</summary>
public enum CastAnswer
{
    /// <summary>It is in the urn.</summary>
    Taken,
    /// <summary>The member had voted, or taken a slip, before; this one was not added.</summary>
    TakenBefore,
}
