using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Hands a task to another duty, or to one person.</summary>
public sealed class ReassignTask(IMovements movements, TimeProvider clock)
{
    public async Task On(MovementTaskId id, Duty duty, PersonId? person, string? personName, string reason, Actor who, CancellationToken stop)
    {
        var task = await movements.OpenTask(id, stop);
        task.Reassign(duty, person, personName, reason, who.Does(clock));
        await movements.Save(stop);
    }
}
