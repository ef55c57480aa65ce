namespace ThiDua.Storage.Organizations;

/// <summary>One sign-in of an account on one device; ending the row ends it at once, whatever the cookie says.</summary>
public sealed class AccountSession
{
    /// <summary>Left alone so long, a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>No session lasts longer, however busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid AccountId { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset LastSeenAt { get; init; }
    public required string Address { get; init; }

    /// <summary>What the browser says of itself, shortened.</summary>
    public required string Device { get; init; }

    /// <summary>Where the person chose to act, of several communes; null: wherever the duties say.</summary>
    public Guid? CommuneId { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}
