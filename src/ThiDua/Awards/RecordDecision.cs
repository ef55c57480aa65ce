using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>
/// Takes over an issued decision: its nominations become decided, the awards enter the records of merit, and an initiative
/// that an award rests on is used up; all or none. Whether the quota allows it is asked before the paper is drafted
/// (<see cref="CheckQuota.MustAllow"/>).
/// </summary>
public sealed class RecordDecision(INominations nominations, IMeritRecords records, TimeProvider clock)
{
    public async Task On(IReadOnlyCollection<NominationId> ids, DecisionReference decision, Actor who, CancellationToken stop)
    {
        foreach (var nomination in await nominations.Those(ids, stop))
        {
            nomination.BeDecided(decision, who.Does(clock));
            records.Add(MeritEntry.Of(nomination, decision, who.Does(clock)));
            await UseInitiative(nomination, stop);
        }

        await nominations.Save(stop);
    }

    private async Task UseInitiative(Nomination nomination, CancellationToken stop)
    {
        if (nomination.Eligibility?.Of(Answer.Met).Select(finding => finding.Initiative).FirstOrDefault(one => one is not null) is not { } rests) return;
        (await records.Of(nomination.Candidate, stop)).FirstOrDefault(e => e is { Counts: true, Nomination: null } && e.Id.Value == rests)?.UseFor(nomination.Id);
    }
}
