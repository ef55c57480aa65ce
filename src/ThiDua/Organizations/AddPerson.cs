namespace ThiDua.Organizations;

/// <summary>Adds a person with a first post.</summary>
public sealed class AddPerson(IOrganizations organizations)
{
    public async Task<PersonId> To(UnitId unit, string name, string post, DateOnly from, CancellationToken stop)
    {
        var place = (await organizations.Tree(stop))[unit];
        var person = new Person(name, place.Commune);
        person.TakePost(place, post, new Period(from));
        await organizations.Keep(new Rearrangement { People = [person] }, stop);
        return person.Id;
    }
}
