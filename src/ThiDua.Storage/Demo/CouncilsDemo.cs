using ThiDua.Councils;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>
/// The demo's council, a session on last year's movement that is over, voted on screen, on paper and in writing, and one
/// that is called: all by the use cases that people use, so that nothing of the votes is kept here either.
/// </summary>
internal sealed class CouncilsDemo(FoundCouncil found, SeatMember seat, DemoNominations nominations, DemoSession session, Scope scope) : IDemoPart
{
    private const int Fewest = 3;

    public int Order => 80;

    public async Task Load(CancellationToken stop)
    {
        scope.LimitTo(DemoUnits.TanHoa);
        var council = await Found(stop);
        var (movement, waiting) = await nominations.Qualified(stop);

        // With enough of them the last one waits for a session that whoever tries the demo can open himself.
        var held = waiting.Count >= Fewest ? waiting.SkipLast(1).ToList() : waiting;
        if (held.Count > 0) await session.Hold(council, movement, held, stop);
        if (held.Count < waiting.Count) await session.Call(council, movement, [waiting[^1]], stop);
        scope.OpenForTheSystem();
    }

    private async Task<CouncilId> Found(CancellationToken stop)
    {
        var officer = DemoSession.ActorOf(DemoPeople.Of(Duty.Officer));
        var day = DemoUnits.TwoLevelsFrom.AddDays(9);
        var id = await found.On("Hội đồng Thi đua – Khen thưởng xã Tân Hòa", new FoundingDecision("45/QĐ-UBND", day, "Chủ tịch UBND xã Tân Hòa"), day, officer, stop);
        foreach (var (member, i) in DemoSession.Members.Select((m, i) => (m, i)))
        {
            var role = i switch { 0 => SeatRole.Chair, 1 => SeatRole.ViceChair, 2 => SeatRole.Secretary, 4 => SeatRole.StandingMember, _ => SeatRole.Member };
            await seat.On(id, member.Id, role, day, officer, stop);
        }

        return id;
    }
}
