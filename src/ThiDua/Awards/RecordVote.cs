using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Takes over what the council voted about a nomination; only one that qualified can have been before it.</summary>
public sealed class RecordVote(INominations nominations, TimeProvider clock)
{
    public async Task On(NominationId id, CouncilVote vote, Actor who, CancellationToken stop)
    {
        var nomination = await nominations.Open(id, stop);
        nomination.BeVoted(vote, who.Does(clock));
        await nominations.Save(stop);
    }
}
