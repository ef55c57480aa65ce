namespace ThiDua.Organizations;

/// <summary>Ends a duty of a person.</summary>
public sealed class EndDuty(IOrganizations organizations)
{
    /// <param name="lastDay">The last day on which the duty is held.</param>
    public async Task On(PersonId id, DutyGrantId grant, DateOnly lastDay, CancellationToken stop)
    {
        var person = await organizations.Person(id, stop);
        person.End(grant, lastDay);
        await organizations.Keep(new Rearrangement { People = [person] }, stop);
    }
}
