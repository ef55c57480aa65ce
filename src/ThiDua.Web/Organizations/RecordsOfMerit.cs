using ThiDua.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Who reads the records of merit of others; one's own everybody reads.</summary>
public static class RecordsOfMerit
{
    /// <summary>Those who nominate, verify, judge or sign.</summary>
    public static IReadOnlyList<Duty> Readers { get; } = [Duty.Officer, Duty.Verifier, Duty.Chair, Duty.CouncilMember];

    /// <summary>Whether a page may offer this actor the way to the record of the person, or of a unit where none is given.</summary>
    public static bool MayRead(this Actor actor, PersonId? whose = null) => (whose is { } person && actor.Person == person) || Readers.Any(actor.Has);
}
