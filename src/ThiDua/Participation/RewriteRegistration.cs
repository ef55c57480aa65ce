using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Writes the pledges of a registration anew, and sends it where that is asked.</summary>
public sealed class RewriteRegistration(IMovements movements, IRegistrations registrations, WhoRegisters may, TimeProvider clock)
{
    public async Task On(RegistrationId id, IReadOnlyList<Pledge> pledges, bool send, Actor who, CancellationToken stop)
    {
        var registration = await registrations.Open(id, stop);
        await may.Must(who, registration.Participant, stop);
        (await movements.Open(registration.Movement, stop)).MustBeRunning("sửa đăng ký");

        registration.Rewrite(pledges);
        if (send) registration.Send(who.Does(clock));
        await registrations.Save(stop);
    }
}
