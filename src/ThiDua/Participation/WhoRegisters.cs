using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>
/// Who may write for whom: everybody for himself, somebody with a post in a unit for that unit and its households, the
/// officer who runs the movement for all.
/// </summary>
public sealed class WhoRegisters(IOrganizations organizations, TimeProvider clock)
{
    /// <exception cref="RefusedException">The actor may not write for the participant.</exception>
    public async Task Must(Actor who, Participant participant, CancellationToken stop)
    {
        if (!await May(who, participant, stop))
            throw new RefusedException($"Chỉ {(participant.Person is null ? "người thuộc " + participant.Name : participant.Name)} hoặc công chức phụ trách thi đua được đăng ký phần này. Đề nghị liên hệ người đó.");
    }

    public async Task<bool> May(Actor who, Participant participant, CancellationToken stop)
    {
        if (who.Has(Duty.Officer) || participant.Person == who.Person) return true;
        return participant.Person is null && participant.Unit == await UnitOf(who, stop);
    }

    /// <summary>The unit of the actor's present post; null where the actor has none.</summary>
    public async Task<UnitId?> UnitOf(Actor who, CancellationToken stop) =>
        (await organizations.Person(who.Person, stop)).PostOn(clock.Today())?.Unit;
}
