using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Everything that the launch checklist looks at.</summary>
/// <param name="Held">Duties that somebody in the commune holds today.</param>
/// <param name="Running">The movements that already run here.</param>
/// <param name="Today">Vietnam's calendar day.</param>
public sealed record LaunchCase(
    Draft Draft, DraftedTerms Drafted, IReadOnlySet<Duty> Held, IReadOnlyList<Movement> Running, DateOnly Today)
{
    /// <summary>The commune's name, then those of the communes it came from and that follow it; empty where they are not known.</summary>
    public IReadOnlyList<string> OwnNames { get; init; } = [];

    public MovementTerms Terms => Drafted.Terms;
}
