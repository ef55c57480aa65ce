using ThiDua.Councils;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>
/// The demo's council, a session on last year's movement that is over, voted on screen, on paper and in writing, and one
/// that is called on this year's: all by the use cases that people use, so that nothing of the votes is kept here either.
/// </summary>
internal sealed class CouncilsDemo(FoundCouncil found, SeatMember seat, DemoNominations nominations, DemoSession session, Scope scope) : IDemoPart
{
    public int Order => 80;

    public async Task Load(CancellationToken stop)
    {
        scope.LimitTo(DemoUnits.TanHoa);
        var council = await Found(stop);
        var (past, held) = await nominations.Qualified(stop);
        if (held.Count > 0) await session.Hold(council, past, held, stop);

        // Whoever tries the demo can open this one himself.
        var (running, waiting) = await nominations.Waiting(stop);
        if (waiting.Count > 0) await session.Call(council, running, waiting, stop);
        scope.OpenForTheSystem();
    }

    private async Task<CouncilId> Found(CancellationToken stop)
    {
        var officer = DemoSession.ActorOf(DemoPeople.Of(Duty.Officer));
        var day = DemoUnits.TwoLevelsFrom.AddDays(9);
        var id = await found.On("Hội đồng Thi đua – Khen thưởng xã Tân Hòa", new FoundingDecision("45/QĐ-UBND", day, "Chủ tịch UBND xã Tân Hòa"), day, officer, stop);
        foreach (var (member, i) in DemoPeople.Council.Select((m, i) => (m, i)))
        {
            var role = i switch { 0 => SeatRole.Chair, 1 => SeatRole.ViceChair, 2 => SeatRole.Secretary, 4 => SeatRole.StandingMember, _ => SeatRole.Member };
            await seat.On(id, member.Id, role, day, officer, stop);
        }

        return id;
    }
}
