using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Takes back a completion that was reported by mistake.</summary>
public sealed class ReopenTask(IMovements movements, TimeProvider clock)
{
    public async Task On(MovementTaskId id, string reason, Actor who, CancellationToken stop)
    {
        var task = await movements.OpenTask(id, stop);
        task.Reopen(reason, who.Does(clock));
        await movements.Save(stop);
    }
}
