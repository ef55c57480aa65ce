using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Ends a movement (kết thúc phong trào); its open tasks for reviews and awards stay.</summary>
public sealed class CloseMovement(IMovements movements, TimeProvider clock)
{
    public async Task On(MovementId id, Actor who, CancellationToken stop)
    {
        var movement = await movements.Open(id, stop);
        movement.Close(who.Does(clock));
        await movements.Save(stop);
    }
}
