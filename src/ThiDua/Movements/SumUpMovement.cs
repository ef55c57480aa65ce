using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Records that a closed movement was summed up (tổng kết).</summary>
public sealed class SumUpMovement(IMovements movements, TimeProvider clock)
{
    public async Task On(MovementId id, Actor who, CancellationToken stop)
    {
        var movement = await movements.Open(id, stop);
        movement.SumUp(who.Does(clock));
        await movements.Save(stop);
    }
}
