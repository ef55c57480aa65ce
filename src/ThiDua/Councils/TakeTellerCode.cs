using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Gives a teller the code, once; whoever calls shows it and forgets it.</summary>
public sealed class TakeTellerCode(IBallots ballots, TimeProvider clock)
{
    public async Task<TellerCode> On(BallotId id, Actor who, CancellationToken stop)
    {
        TellerCode? code = null;
        await ballots.Change(id, (ballot, _) =>
        {
            code = ballot.HandOver(who.Person, who.Does(clock));
            return Task.CompletedTask;
        }, stop);
        return code!;
    }
}
