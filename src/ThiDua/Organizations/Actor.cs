namespace ThiDua.Organizations;

public readonly record struct PersonId(Guid Value)
{
    public static PersonId New() => new(Guid.CreateVersion7());
}

/// <summary>The signed-in person who acts, in the commune and with the duties held today.</summary>
/// <param name="Account">Account id; goes into the audit log.</param>
/// <param name="Name">Full name, shown beside what the person did.</param>
/// <param name="Commune">The commune the person acts in; every query is limited to it.</param>
/// <param name="Duties">Duties in force today in that commune.</param>
public sealed record Actor(Guid Account, PersonId Person, string Name, UnitId Commune, IReadOnlySet<Duty> Duties)
{
    /// <summary>Name of the commune as the head of a page shows it ("Xã Phượng Mao"); empty where there is none.</summary>
    public string CommuneName { get; init; } = "";

    public bool Has(Duty duty) => Duties.Contains(duty);
}
