using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Puts votes in the room and written opinions together and judges them.</summary>
internal static class OutcomeOfVotes
{
    public static SessionOutcome Outcome(this Session session, AgendaItemId item, VotingRule rule, VoteInTheRoom room)
    {
        // A conflict that was confirmed after the opinion came takes it back; who voted in the room has had his vote.
        var written = rule.WrittenOpinionsCount
            ? session.Opinions.Where(o => o.Item == item && !session.IsBarred(o.Member, item, rule) && !room.Voted.Contains(o.Member)).ToList()
            : [];
        var votes = room.Votes;
        var agree = written.Count(o => o.Mark is BallotMark.Agree);
        var outcome = JudgeVote.Of(
            rule,
            votes with { Agree = votes.Agree + agree, Against = votes.Against + written.Count - agree, Written = written.Count },
            session.Members,
            taken: room.Present + written.Count);
        var isBarred = outcome.IsTie && session.IsBarred(session.Chair.Person, item, rule);
        return outcome with { Present = room.Present, IsTie = outcome.IsTie && !isBarred, ChairIsBarred = isBarred };
    }
}

/// <summary>A vote in the room.</summary>
/// <param name="Present">How many were there.</param>
/// <param name="Voted">Who voted, where that is kept; none for hands.</param>
internal sealed record VoteInTheRoom(VoteCount Votes, int Present, IReadOnlySet<PersonId> Voted);
