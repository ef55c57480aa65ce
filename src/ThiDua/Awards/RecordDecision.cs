using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Takes over an issued decision: its nominations become decided, and the awards enter the records of merit, all or none.</summary>
public sealed class RecordDecision(INominations nominations, IMeritRecords records, TimeProvider clock)
{
    public async Task On(IReadOnlyCollection<NominationId> ids, DecisionReference decision, Actor who, CancellationToken stop)
    {
        foreach (var nomination in await nominations.Those(ids, stop))
        {
            nomination.BeDecided(decision, who.Does(clock));
            records.Add(MeritEntry.Of(nomination, decision, who.Does(clock)));
        }

        await nominations.Save(stop);
    }
}
