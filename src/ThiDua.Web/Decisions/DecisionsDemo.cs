using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;

namespace ThiDua.Web.Decisions;

/// <summary>
/// The demo's fund, and where its council agreed to awards a decision in force with certificates and the first payments:
/// all by the use cases that people use.
/// </summary>
internal sealed class DecisionsDemo(PlanFund plan, RecordFundMove record, ThiDuaDb db, DemoDecision decide, Scope scope, TimeProvider clock) : IDemoPart
{
    public int Order => 90;

    public async Task Load(CancellationToken stop)
    {
        scope.LimitTo(DemoUnits.TanHoa);
        var (officer, today) = (Officer(), clock.Today());
        await plan.On(today.Year, new(60_000_000, 75_000_000, "Nghị quyết số 21/NQ-HĐND của HĐND xã phân bổ dự toán"), officer, stop);
        await record.On(today.Year, FundEntryKind.Income, new(45_000_000, new(today.Year, 1, 1), "Ngân sách xã cấp đợt 1", "UNC-03"), officer, stop);
        await record.On(today.Year, FundEntryKind.Organising, new(3_200_000, new(today.Year, 1, 1), "Hội nghị phát động phong trào", "PC-11"), officer, stop);
        var agreed = await db.Set<Nomination>().AsNoTracking().Where(n => n.State == NominationState.Agreed && n.Level == Level.Commune).ToListAsync(stop);
        foreach (var movement in agreed.GroupBy(n => n.Movement)) await decide.On(movement.Key, [.. movement.Select(n => n.Id)], officer, stop);

        scope.OpenForTheSystem();
    }

    private static Actor Officer()
    {
        var person = DemoPeople.Of(Duty.Officer);
        return new(person.Account, person.Id, person.Name, person.Commune, person.Duties.ToHashSet());
    }
}
