using Microsoft.AspNetCore.Identity;

namespace ThiDua.Storage.Organizations;

/// <summary>A sign-in account of one person; what the person may do is said by duties, not here.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => (Id, LockoutEnabled) = (Guid.CreateVersion7(), true);

    public Guid PersonId { get; set; }

    /// <summary>The password was handed out by an administrator: it dies at this time and must be changed at the first sign-in.</summary>
    public DateTimeOffset? OneTimeUntil { get; set; }

    /// <summary>An administrator closed the account then; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
