using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Reports a task as done: by whom it waits for, or by the officer who runs the movement.</summary>
public sealed class FinishTask(IMovements movements, TimeProvider clock)
{
    public async Task On(MovementTaskId id, string? note, Actor who, CancellationToken stop)
    {
        var task = await movements.OpenTask(id, stop);
        if (!task.WaitsFor(who) && !who.Has(Duty.Officer))
            throw new RefusedException($"Việc này giao {task.PersonName ?? task.Duty.InVietnamese()}; chỉ người được giao hoặc công chức phụ trách thi đua báo hoàn thành.");

        task.Finish(who.Does(clock), note);
        await movements.Save(stop);
    }
}
