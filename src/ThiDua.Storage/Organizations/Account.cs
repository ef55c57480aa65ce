using Microsoft.AspNetCore.Identity;

namespace ThiDua.Storage.Organizations;

/// <summary>A sign-in account of one person; what the person may do is said by duties, not here.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public Guid PersonId { get; set; }
}
