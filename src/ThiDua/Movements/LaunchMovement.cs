using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>
/// Launches a draft: freezes its terms as version 1, plans the calendar and gives out the tasks. The Chair launches
/// within the commune (khoản 3 Điều 18 Luật Thi đua, khen thưởng 06/2022/QH15); the officer does it for him in ThiDua.
/// </summary>
public sealed class LaunchMovement(IMovements movements, PrepareLaunch prepare, WorkingDays days, TimeProvider clock)
{
    public async Task<MovementId> On(DraftId id, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        var launch = await prepare.For(id, stop);
        if (launch.Changes is { } changed)
            throw new RefusedException($"Bản dự thảo này điều chỉnh phong trào “{changed.Terms.Title}”. Đề nghị áp dụng thành phiên bản mới thay vì phát động.");
        MustBeReady(launch.Readiness);

        var today = clock.Today();
        var movement = Movement.Launch(who.Commune, id, launch.Case.Terms, today, who.Does(clock));
        var steps = new PlanCalendar(days).For(movement.Terms, today);
        await movements.AddLaunched(movement, [.. steps.Select(step => MovementTask.Of(movement, step, today))], stop);
        return movement.Id;
    }

    private static void MustBeEntitled(Actor who)
    {
        if (!who.Has(Duty.Officer) && !who.Has(Duty.Chair))
            throw new RefusedException("Chỉ công chức phụ trách thi đua hoặc Chủ tịch UBND phát động phong trào.");
    }

    internal static void MustBeReady(Readiness readiness)
    {
        if (!readiness.MayLaunch)
            throw new RefusedException($"Còn {readiness.Of(Weight.Blocking).Count()} mục phải hoàn thành trước khi phát động. Đề nghị xem danh mục kiểm tra.");
    }
}
