namespace ThiDua.Organizations;

/// <summary>Where units and people are kept; limited to what the acting person may see.</summary>
public interface IOrganizations
{
    /// <summary>All administrative units, and the parts of the commune in sight.</summary>
    Task<UnitTree> Tree(CancellationToken stop);

    /// <exception cref="Law.RefusedException">No such person is in sight.</exception>
    Task<Person> Person(PersonId id, CancellationToken stop);

    /// <summary>People with a post or a duty in one of the units, now or later than the day.</summary>
    Task<IReadOnlyList<Person>> PeopleIn(IReadOnlyCollection<UnitId> units, DateOnly day, CancellationToken stop);

    /// <summary>Keeps all of it or nothing.</summary>
    Task Keep(Rearrangement change, CancellationToken stop);
}

/// <summary>New and changed units and people, and new links, that belong to one act.</summary>
public sealed record Rearrangement
{
    public IReadOnlyCollection<Unit> Units { get; init; } = [];

    public IReadOnlyCollection<UnitLink> Links { get; init; } = [];

    public IReadOnlyCollection<Person> People { get; init; } = [];
}
