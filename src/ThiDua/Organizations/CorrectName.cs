namespace ThiDua.Organizations;

/// <summary>Corrects a person's name; papers keep the name that they were written with.</summary>
public sealed class CorrectName(IOrganizations organizations)
{
    public async Task Of(PersonId id, string name, CancellationToken stop)
    {
        var person = await organizations.Person(id, stop);
        person.Rename(name);
        await organizations.Keep(new Rearrangement { People = [person] }, stop);
    }
}
