namespace ThiDua.Organizations;

/// <summary>Moves a person to another post from a day on (điều động, bổ nhiệm).</summary>
public sealed class MovePerson(IOrganizations organizations)
{
    /// <exception cref="Law.RefusedException">The unit does not exist on that day, or a later post stands in the way.</exception>
    public async Task To(PersonId id, UnitId unit, string post, DateOnly from, CancellationToken stop)
    {
        var place = (await organizations.Tree(stop))[unit];
        var person = await organizations.Person(id, stop);
        person.MoveTo(place, post, from);
        await organizations.Keep(new Rearrangement { People = [person] }, stop);
    }
}
