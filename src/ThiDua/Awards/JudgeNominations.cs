using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Asks the rules about nominations that the council has not voted on, and keeps what they say.</summary>
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

    public Task One(Nomination nomination, Actor who, CancellationToken stop) => Judge(nomination.Movement, n => n.Id == nomination.Id, who, stop);

    private async Task Judge(MovementId id, Func<Nomination, bool> which, Actor who, CancellationToken stop)
    {
        var movement = await movements.Open(id, stop);
        var all = await nominations.OfMovement(id, stop);
        var check = CheckEligibility.By(movement.Terms);
        foreach (var round in all.Where(n => IsOpen(n) && which(n)).GroupBy(n => n.Round).ToList())
        {
            var cases = await load.Of(movement, round.Key, all, stop);
            foreach (var nomination in round) nomination.Judge(check.Of(cases.Of(nomination)), who.Does(clock));
        }

        await nominations.Save(stop);
    }

    private static bool IsOpen(Nomination nomination) => nomination.Vote is null && nomination.State is not NominationState.Withdrawn;
}
