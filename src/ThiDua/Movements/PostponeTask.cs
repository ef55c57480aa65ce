using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Gives a task a later last day, with the reason.</summary>
public sealed class PostponeTask(IMovements movements, TimeProvider clock)
{
    public async Task On(MovementTaskId id, DateOnly due, string reason, Actor who, CancellationToken stop)
    {
        var task = await movements.OpenTask(id, stop);
        task.Postpone(due, reason, who.Does(clock));
        await movements.Save(stop);
    }
}
