using ThiDua.Movements;
using ThiDua.Participation;

namespace ThiDua.Awards;

/// <summary>Everybody who could be nominated for an award of one review, with what the rules say of each before anybody is nominated.</summary>
public sealed class PreviewCandidates(INominations nominations, IRegistrations registrations, ListParticipants participants, LoadCases load)
{
    /// <returns>Those who are put forward first; then by what the rules say, and by name.</returns>
    public async Task<IReadOnlyList<PossibleCandidate>> Of(Movement movement, AwardRound round, AwardKind award, string achievement, CancellationToken stop)
    {
        var all = await nominations.OfMovement(movement.Id, stop);
        var cases = await load.Of(movement, round, all, stop);
        var check = CheckEligibility.By(movement.Terms);
        var taken = all.Where(n => n.Round == round && n.Award == award.Key && n.State is not (NominationState.Withdrawn or NominationState.Revoked)).Select(n => n.Subject).ToHashSet(StringComparer.Ordinal);
        var registered = await registrations.OfMovement(movement.Id, stop);
        var standing = registered.Select(r => (CandidateOf.Participant(r.Participant).Key, Of: RegisteredStanding.Of(r))).DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Of, StringComparer.Ordinal);
        return
        [
            .. registered.Select(r => r.Participant).Concat((await participants.In(movement.Commune, stop)).All).Select(CandidateOf.Participant).DistinctBy(c => c.Key)
                .Where(c => award.CanBeGivenTo(c.Kind) && !taken.Contains(c.Key))
                .Select(c => new PossibleCandidate(c, check.Of(cases.Of(c, award, achievement)), standing.GetValueOrDefault(c.Key)))
                .OrderBy(p => p.IsPutForward ? 0 : 1).ThenBy(p => Weight(p.Eligibility.Verdict)).ThenBy(p => p.Candidate.Kind).ThenBy(p => p.Candidate.Name, Organizations.Vietnamese.ByGivenName),
        ];
    }

    private static int Weight(Answer verdict) => verdict switch { Answer.Met => 0, Answer.NeedsEvidence => 1, Answer.Suspended => 2, _ => 3 };
}

/// <summary>Somebody who could be nominated.</summary>
/// <param name="Registration">How the registration for the movement stands; null where there is none.</param>
public sealed record PossibleCandidate(Candidate Candidate, Eligibility Eligibility, RegisteredStanding? Registration)
{
    /// <summary>The files show all they can show; what is left only a person can confirm, after the nomination.</summary>
    public bool HasNothingAgainst => Eligibility.Verdict is Answer.Met
        || (Eligibility.Verdict is Answer.NeedsEvidence && Eligibility.Of(Answer.NeedsEvidence).All(f => f.OnlyAPersonKnows));

    /// <summary>
    /// Chosen beforehand: who kept all that he registered and is not refused or held, and who has nothing against him; never
    /// who is known not to have kept his registration, or whom the plan does not name for its gift.
    /// </summary>
    public bool IsPutForward => Registration is { MissedSome: true } || IsBesidePlan ? false
        : HasNothingAgainst || (Registration is { KeptAll: true } && Eligibility.Verdict is Answer.NeedsEvidence);

    private bool IsBesidePlan => Eligibility.Findings.Any(f => f.Rule == Rules.PlanGivesAGift.Named && f.Answer is not Answer.Met);

    /// <summary>Why not, in a few words; null for who is.</summary>
    public string? WhyNotPutForward => IsPutForward ? null : Eligibility.Verdict switch
    {
        Answer.NotMet => "có điều kiện không đạt",
        Answer.Suspended => "đang có việc chờ kết luận",
        _ when IsBesidePlan => "kế hoạch không nêu tặng quà cho chức danh này",
        _ => Registration switch
        {
            null => "chưa đăng ký và hồ sơ còn thiếu minh chứng",
            { MissedSome: true } missed => $"đạt {missed.Kept}/{missed.Promised} nội dung đăng ký",
            { State: not RegistrationState.Approved } => "đăng ký chưa được duyệt",
            { Reported: var reported } partly => $"mới ghi kết quả {reported}/{partly.Promised} nội dung đăng ký",
        },
    };
}

/// <summary>A registration and what came of it, as counts of its pledges.</summary>
public sealed record RegisteredStanding(RegistrationState State, int Promised, int Reported, int Kept)
{
    /// <summary>Approved, and every pledge reported as kept.</summary>
    public bool KeptAll => State is RegistrationState.Approved && Promised > 0 && Kept == Promised;

    /// <summary>At least one pledge is reported as not kept.</summary>
    public bool MissedSome => Reported > Kept;

    internal static RegisteredStanding Of(Registration registration)
    {
        var (kept, reported) = registration.Outcome;
        return new(registration.State, registration.Pledges.Count, reported, kept);
    }
}
