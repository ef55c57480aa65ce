using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Mends the sentence of the achievement, or withdraws a nomination, before the council votes.</summary>
public sealed class ChangeNomination(INominations nominations, JudgeNominations judge, TimeProvider clock)
{
    public async Task Describe(NominationId id, string achievement, Actor who, CancellationToken stop)
    {
        ProposeNominations.MustBeEntitled(who);
        var nomination = await nominations.Open(id, stop);
        nomination.Describe(achievement, who.Does(clock));
        await judge.OfCandidate(nomination.Candidate, who, stop); // other words may stand in the way of another nomination, or no longer
    }

    public async Task Withdraw(NominationId id, string reason, Actor who, CancellationToken stop)
    {
        ProposeNominations.MustBeEntitled(who);
        var nomination = await nominations.Open(id, stop);
        nomination.Withdraw(reason, who.Does(clock));
        await nominations.Save(stop);
        await judge.OfRound(nomination.Movement, nomination.Round, who, stop);
        await judge.OfCandidate(nomination.Candidate, who, stop); // the same achievement may be put up elsewhere
    }
}
