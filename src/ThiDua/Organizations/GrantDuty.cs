namespace ThiDua.Organizations;

/// <summary>Gives a person a duty in a unit for a period.</summary>
public sealed class GrantDuty(IOrganizations organizations)
{
    /// <exception cref="Law.RefusedException">Held already, not held in such a unit, or the unit does not exist then.</exception>
    public async Task<DutyGrantId> To(PersonId id, Duty duty, UnitId unit, Period period, CancellationToken stop)
    {
        var place = (await organizations.Tree(stop))[unit];
        var person = await organizations.Person(id, stop);
        var grant = person.Grant(duty, place, period);
        await organizations.Keep(new Rearrangement { People = [person] }, stop);
        return grant.Id;
    }
}
