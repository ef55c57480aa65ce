namespace ThiDua.Organizations;

/// <summary>Ends a post without a new one (nghỉ hưu, thôi việc).</summary>
public sealed class LeavePost(IOrganizations organizations)
{
    public async Task On(PersonId id, PostId post, DateOnly lastDay, CancellationToken stop)
    {
        var person = await organizations.Person(id, stop);
        person.LeavePost(post, lastDay);
        await organizations.Keep(new Rearrangement { People = [person] }, stop);
    }
}
