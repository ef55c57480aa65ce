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

    // The finding names the initiative; it is the newest of the record that was still free.
    private async Task UseInitiative(Nomination nomination, CancellationToken stop)
    {
        var rests = nomination.Eligibility?.Findings.FirstOrDefault(f => f.Answer is Answer.Met && (f.Rule == "base_fighter.distinction" || f.Rule.StartsWith("plan.initiative", StringComparison.Ordinal)));
        if (rests is null) return;
        (await records.Of(nomination.Candidate, stop)).FirstOrDefault(e => e is { Kind: MeritKind.Initiative, Counts: true, Nomination: null } && rests.Reason.Contains($"“{e.What}”", StringComparison.Ordinal))
            ?.UseFor(nomination.Id);
    }
}
