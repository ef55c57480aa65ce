namespace ThiDua.Councils;

/// <summary>Puts votes in the room and written opinions together and judges them.</summary>
internal static class OutcomeOfVotes
{
    /// <param name="votes">Of those in the room.</param>
    public static SessionOutcome Outcome(this Session session, AgendaItemId item, VotingRule rule, VoteCount votes)
    {
        // A conflict that was confirmed after the opinion came takes it back.
        var written = rule.WrittenOpinionsCount ? session.Opinions.Where(o => o.Item == item && !session.IsBarred(o.Member, item, rule)).ToList() : [];
        var agree = written.Count(o => o.Mark is BallotMark.Agree);
        var outcome = JudgeVote.Of(
            rule,
            votes with { Agree = votes.Agree + agree, Against = votes.Against + written.Count - agree, Written = written.Count },
            session.Members,
            taken: session.Present + written.Count);
        return outcome.IsTie && session.IsBarred(session.Chair.Person, item, rule) ? outcome with { IsTie = false, ChairIsBarred = true } : outcome;
    }
}
