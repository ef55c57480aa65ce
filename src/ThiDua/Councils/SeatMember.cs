using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Gives a person a seat in the council, with the post the person holds on that day.</summary>
public sealed class SeatMember(ICouncils councils, IOrganizations organizations)
{
    public async Task On(CouncilId id, PersonId person, SeatRole role, DateOnly from, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var member = await organizations.Person(person, stop);
        var post = member.PostOn(from);
        await councils.Change(id, council => council.Take(member.Id, member.Name, post?.Title ?? "", post?.Unit, role, from), stop);
    }
}
