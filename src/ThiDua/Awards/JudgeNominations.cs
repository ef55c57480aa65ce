using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>
/// Asks the rules about nominations that are not decided, and keeps what they say. Of those that the council agreed to it
/// asks only what may have come up since: an award waits while something is being verified, whoever has voted
/// (khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP).
/// </summary>
public sealed class JudgeNominations(IMovements movements, INominations nominations, LoadCases load, TimeProvider clock)
{
    /// <summary>All of one review.</summary>
    public async Task OfRound(MovementId id, AwardRound round, Actor who, CancellationToken stop) => await Judge(id, n => n.Round == round, who, stop);

    /// <summary>All of one candidate, in every review that is open: after its record changed.</summary>
    public async Task OfCandidate(Candidate candidate, Actor who, CancellationToken stop)
    {
        foreach (var movement in (await nominations.OfSubject(candidate.Key, stop)).Where(IsOpen).Select(n => n.Movement).Distinct().ToList())
            await Judge(movement, n => n.Subject == candidate.Key, who, stop);
    }

    /// <summary>Those named: before anything is decided about them.</summary>
    public async Task Those(IReadOnlyCollection<NominationId> ids, Actor who, CancellationToken stop)
    {
        foreach (var movement in (await nominations.Those(ids, stop)).Where(IsOpen).Select(n => n.Movement).Distinct().ToList())
            await Judge(movement, n => ids.Contains(n.Id), who, stop);
    }

    public Task One(Nomination nomination, Actor who, CancellationToken stop) => Judge(nomination.Movement, n => n.Id == nomination.Id, who, stop);

    private async Task Judge(MovementId id, Func<Nomination, bool> which, Actor who, CancellationToken stop)
    {
        var movement = await movements.Open(id, stop);
        var all = await nominations.OfMovement(id, stop);
        var check = CheckEligibility.By(movement.Terms);
        foreach (var round in all.Where(n => IsOpen(n) && which(n)).GroupBy(n => n.Round).ToList())
        {
            var cases = await load.Of(movement, round.Key, all, stop);
            foreach (var nomination in round) Judge(nomination, cases.Of(nomination), check, who.Does(clock));
        }

        await nominations.Save(stop);
    }

    private static void Judge(Nomination nomination, AwardCase one, CheckEligibility check, Deed by)
    {
        if (nomination.Vote is { } vote && one.FaultFoundSince(vote.Day, includingThatDay: nomination.State is NominationState.Held)) nomination.GoBackToCouncil(by);
        nomination.Judge(nomination.Vote is null ? check.Of(one) : check.AfterVote(one, nomination.Eligibility), by);
    }

    private static bool IsOpen(Nomination nomination) =>
        nomination.State is not (NominationState.Withdrawn or NominationState.Decided or NominationState.Revoked) && nomination.Vote is null or { IsMet: true };
}
