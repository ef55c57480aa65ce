using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>
/// Which members vote on a candidate: asked alike of every way to vote, so that a conflict of interest that keeps from one
/// keeps from all (on screen, by slip, by show of hands, in writing, by the chair's word on a tie).
/// </summary>
internal static class WhoMayVote
{
    /// <summary>Confirmed conflicts keep from voting or not, as the council's rules say.</summary>
    public static bool IsBarred(this Session session, PersonId member, AgendaItemId item, VotingRule rule) => !rule.ConflictedVote && session.HasConflict(member, item);

    /// <summary>Members in the room who may vote on the item.</summary>
    public static int MayVoteInTheRoom(this Session session, AgendaItemId item, VotingRule rule) =>
        session.Roll.Count(a => a.State is Presence.Present && !session.IsBarred(a.Person, item, rule));

    /// <summary>Before a vote, whoever may have a part in it has answered: those in the room, those who wrote, the chair, who may have to break a tie.</summary>
    /// <exception cref="RefusedException">One has not.</exception>
    public static void MustHaveAnswered(this Session session, IReadOnlyCollection<AgendaItemId> items)
    {
        foreach (var conflict in session.Conflicts.Where(c => c.Confirmed is null && items.Contains(c.Item)))
        {
            var member = session.Member(conflict.Member);
            if (member is { State: Presence.Present } or { Role: SeatRole.Chair } || session.Opinions.Any(o => o.Member == member.Person && o.Item == conflict.Item)) throw NotAnswered(session, conflict);
        }
    }

    /// <summary>Also who came after the ballot was prepared answers before voting.</summary>
    /// <exception cref="RefusedException">The member has not.</exception>
    public static void MustHaveAnswered(this Session session, PersonId member, IReadOnlyCollection<AgendaItemId> items)
    {
        if (session.Conflicts.FirstOrDefault(c => c.Confirmed is null && c.Member == member && items.Contains(c.Item)) is { } open) throw NotAnswered(session, open);
    }

    /// <summary>A conflict that comes up after the member voted, secretly or in writing, cannot take the vote out again: that ballot is given up first.</summary>
    /// <exception cref="RefusedException">The member has a part in a ballot on the item that is not over.</exception>
    public static async Task MustNotHaveVoted(this IBallots ballots, Session session, AgendaItemId item, PersonId member, CancellationToken stop)
    {
        foreach (var ballot in (await ballots.OfSession(session.Id, stop)).Where(b => b.State is BallotState.Open or BallotState.Closed && b.Items.Contains(item)))
        {
            if (session.Opinions.Any(o => o.Member == member && o.Item == item) || await ballots.HowVoted(ballot, member, stop) is not null)
            {
                throw new RefusedException($"{session.Member(member).Name} đã bỏ phiếu, nhận phiếu giấy hoặc gửi ý kiến bằng văn bản ở lượt {ballot.Round}; phiếu đã vào hòm không lấy ra được."
                    + $" Đề nghị hủy lượt đó, ghi quan hệ lợi ích với {session.Item(item).Candidate}, rồi lập lượt mới.");
            }
        }
    }

    /// <summary>
    /// Opinions in writing are votes: they come before the ballot opens, and none is taken back while it runs. So nobody votes
    /// in the room and in writing too, and nothing bears on a result whose votes are in.
    /// </summary>
    /// <exception cref="RefusedException">A ballot on the item is open, or closed and not counted.</exception>
    public static async Task MustNotBeVotingOn(this IBallots ballots, Session session, AgendaItem item, CancellationToken stop)
    {
        if ((await ballots.OfSession(session.Id, stop)).FirstOrDefault(b => b.State is BallotState.Open or BallotState.Closed && b.Items.Contains(item.Id)) is { } running)
        {
            throw new RefusedException($"{item.Candidate} đang bỏ phiếu kín ở lượt {running.Round} ({running.State.InVietnamese()}) nên không nhận, không rút ý kiến bằng văn bản về trường hợp này."
                + " Ý kiến bằng văn bản phải có trước khi bắt đầu bỏ phiếu; nếu cần, đề nghị hủy lượt đó, ghi ý kiến rồi lập lượt mới.");
        }
    }

    /// <summary>Round of the last ballot the member took part in; null where there is none. Ballots that were given up count too: the member was there.</summary>
    public static async Task<int?> LastOf(this IBallots ballots, Session session, PersonId member, CancellationToken stop)
    {
        foreach (var ballot in (await ballots.OfSession(session.Id, stop)).Reverse())
        {
            if (await ballots.HowVoted(ballot, member, stop) is not null) return ballot.Round;
        }

        return null;
    }

    /// <summary>An item on a secret ballot has its result from there alone.</summary>
    /// <exception cref="RefusedException">It stands on a ballot that is not over.</exception>
    public static async Task MustNotRunOn(this IBallots ballots, Session session, IReadOnlyCollection<AgendaItemId> items, CancellationToken stop)
    {
        var running = (await ballots.OfSession(session.Id, stop)).FirstOrDefault(b => b.State is not (BallotState.Cancelled or BallotState.Counted) && b.Items.Intersect(items).Any());
        if (running is not null)
            throw new RefusedException($"Có trường hợp đang nằm trong lượt bỏ phiếu {running.Round} ({running.State.InVietnamese()}). Đề nghị kết thúc hoặc hủy lượt đó trước.");
    }

    private static RefusedException NotAnswered(Session session, Conflict conflict) => new(
        $"{session.Member(conflict.Member).Name} chưa trả lời về quan hệ lợi ích với {session.Item(conflict.Item).Candidate}. Đề nghị thành viên xác nhận, hoặc thư ký ghi theo lời thành viên tại phiên họp.");
}
