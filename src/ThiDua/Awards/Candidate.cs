using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Who is nominated (đối tượng đề nghị khen thưởng): a collective, a person or a household.</summary>
/// <param name="Unit">Of a collective, the collective itself; of a person, the unit of the post; of a household, its hamlet.</param>
/// <param name="Person">Of an individual; null for people without a record here.</param>
/// <param name="Name">As it will stand on the certificate.</param>
/// <param name="Line">Post and unit, or address: the line below the name.</param>
public sealed record Candidate(CandidateKind Kind, UnitId? Unit, PersonId? Person, string Name, string? Line = null)
{
    /// <summary>Holds a post of leadership (lãnh đạo, quản lý); null where nobody said.</summary>
    public bool? IsLeader { get; init; }

    /// <summary>Whom criteria and quotas of the plan mean: households count with individuals there.</summary>
    public Audience Audience => Kind is CandidateKind.Collective ? Audience.Collective : Audience.Individual;

    /// <summary>One key for the same candidate, whatever the name is spelt like.</summary>
    public string Key => (Kind, Person, Unit) switch
    {
        (CandidateKind.Individual, { } person, _) => $"person:{person.Value:N}",
        (CandidateKind.Collective, _, { } unit) => $"unit:{unit.Value:N}",
        _ => $"{Kind}:{Law.Folded.Of(Name.Trim())}:{Unit?.Value:N}",
    };
}

/// <summary>The kinds of recipients the law knows (đối tượng).</summary>
public enum CandidateKind
{
    /// <summary>Tập thể.</summary>
    Collective,
    /// <summary>Cá nhân.</summary>
    Individual,
    /// <summary>Hộ gia đình.</summary>
    Household,
}

/// <summary>What the kinds are called.</summary>
public static class CandidateKinds
{
    public static string InVietnamese(this CandidateKind kind) => kind switch
    {
        CandidateKind.Collective => "tập thể",
        CandidateKind.Individual => "cá nhân",
        _ => "hộ gia đình",
    };

    /// <summary>As the parameters of money spell it: <c>individual</c>.</summary>
    public static string AsSubject(this CandidateKind kind) => kind switch
    {
        CandidateKind.Collective => "collective",
        CandidateKind.Individual => "individual",
        _ => "household",
    };
}
