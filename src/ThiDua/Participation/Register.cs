using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Registers participants for a running movement, all or none; whoever is registered already is left as he is.</summary>
public sealed class Register(IMovements movements, IRegistrations registrations, WhoRegisters may, TimeProvider clock)
{
    /// <param name="send">Hands them in at once; else they stay drafts of their own.</param>
    /// <returns>The new registrations; fewer than entries where some were registered before.</returns>
    /// <exception cref="RefusedException">The movement does not run, the actor may not, or an entry cannot be sent.</exception>
    public async Task<IReadOnlyList<Registration>> In(MovementId id, IReadOnlyList<RegistrationEntry> entries, bool send, Actor who, CancellationToken stop)
    {
        var movement = await movements.Open(id, stop);
        movement.MustBeRunning("đăng ký tham gia");
        foreach (var entry in entries) await may.Must(who, entry.Participant, stop);

        var taken = (await registrations.OfMovement(id, stop)).Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var added = entries.Where(e => taken.Add(e.Participant.Key)).Select(e => Registration.Of(movement, e.Participant, e.Pledges, who.Does(clock))).ToList();
        if (send) added.ForEach(registration => registration.Send(who.Does(clock)));
        await registrations.Add(added, stop);
        return added;
    }
}

/// <summary>A registration as it is handed in.</summary>
public sealed record RegistrationEntry(Participant Participant, IReadOnlyList<Pledge> Pledges);
