namespace ThiDua.Movements;

/// <summary>Who did something, and when: a fact that is kept beside what was done.</summary>
/// <param name="Account">Account of the person; empty for the system itself.</param>
/// <param name="Name">Full name as it was then.</param>
public sealed record Deed(DateTimeOffset At, Guid Account, string Name);
