using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Returns a registration with the reason; it may be written anew and sent again.</summary>
public sealed class ReturnRegistration(IRegistrations registrations, TimeProvider clock)
{
    public async Task On(RegistrationId id, string reason, Actor who, CancellationToken stop)
    {
        (await registrations.Open(id, stop)).Return(reason, who.Does(clock));
        await registrations.Save(stop);
    }
}
