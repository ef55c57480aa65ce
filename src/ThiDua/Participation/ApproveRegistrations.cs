using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Approves registrations that wait, several at once: all or none.</summary>
public sealed class ApproveRegistrations(IRegistrations registrations, TimeProvider clock)
{
    public async Task On(IReadOnlyCollection<RegistrationId> ids, Actor who, CancellationToken stop)
    {
        foreach (var id in ids) (await registrations.Open(id, stop)).Approve(who.Does(clock));
        await registrations.Save(stop);
    }
}
