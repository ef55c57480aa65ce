using ThiDua.Movements;
using ThiDua.Participation;

namespace ThiDua.Awards;

/// <summary>Everybody who could be nominated for an award of one review, with what the rules say of each before anybody is nominated.</summary>
public sealed class PreviewCandidates(INominations nominations, IRegistrations registrations, ListParticipants participants, LoadCases load)
{
    /// <returns>Those for whom nothing stands in the way first; then by name.</returns>
    public async Task<IReadOnlyList<PossibleCandidate>> Of(Movement movement, AwardRound round, AwardKind award, string achievement, CancellationToken stop)
    {
        var all = await nominations.OfMovement(movement.Id, stop);
        var cases = await load.Of(movement, round, all, stop);
        var check = CheckEligibility.By(movement.Terms);
        var taken = all.Where(n => n.Round == round && n.Award == award.Key && n.State is not (NominationState.Withdrawn or NominationState.Revoked)).Select(n => n.Subject).ToHashSet(StringComparer.Ordinal);
        var registered = (await registrations.OfMovement(movement.Id, stop)).Select(r => r.Participant);
        return
        [
            .. registered.Concat((await participants.In(movement.Commune, stop)).All).Select(CandidateOf.Participant).DistinctBy(c => c.Key)
                .Where(c => award.CanBeGivenTo(c.Kind) && !taken.Contains(c.Key))
                .Select(c => new PossibleCandidate(c, check.Of(cases.Of(c, award, achievement))))
                .OrderBy(p => p.HasNothingAgainst ? 0 : 1).ThenBy(p => Weight(p.Eligibility.Verdict)).ThenBy(p => p.Candidate.Kind).ThenBy(p => p.Candidate.Name, Organizations.Vietnamese.ByGivenName),
        ];
    }

    private static int Weight(Answer verdict) => verdict switch { Answer.Met => 0, Answer.NeedsEvidence => 1, Answer.Suspended => 2, _ => 3 };
}

/// <summary>Somebody who could be nominated.</summary>
public sealed record PossibleCandidate(Candidate Candidate, Eligibility Eligibility)
{
    /// <summary>The files show all they can show; what is left only a person can confirm, after the nomination.</summary>
    public bool HasNothingAgainst => Eligibility.Verdict is Answer.Met
        || (Eligibility.Verdict is Answer.NeedsEvidence && Eligibility.Of(Answer.NeedsEvidence).All(f => f.OnlyAPersonKnows));
}
