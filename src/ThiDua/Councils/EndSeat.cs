using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Ends a member's seat; sessions before keep the roll they had.</summary>
public sealed class EndSeat(ICouncils councils)
{
    public Task On(CouncilId id, PersonId person, DateOnly lastDay, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return councils.Change(id, council => council.Leave(person, lastDay), stop);
    }
}
