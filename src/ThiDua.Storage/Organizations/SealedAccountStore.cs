using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ThiDua.Storage.Organizations;

/// <summary>
/// Accounts whose keys of the second factor and recovery codes lie in the database sealed, each for its own account. One
/// that was kept before is sealed at its next use.
/// </summary>
internal sealed class SealedAccountStore(ThiDuaDb db, IDataProtectionProvider seals, IdentityErrorDescriber describer, ILogger<SealedAccountStore> log)
    : UserOnlyStore<Account, ThiDuaDb, Guid>(db, describer)
{
    private const string Mark = "sealed:";

    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : Mark + SealOf(user).Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        var kept = await base.GetTokenAsync(user, loginProvider, name, cancellationToken);
        if (kept is null) return null;
        if (kept.StartsWith(Mark, StringComparison.Ordinal)) return Opened(user, kept[Mark.Length..]);
        await SetTokenAsync(user, loginProvider, name, kept, cancellationToken);
        return kept;
    }

    private string? Opened(Account user, string sealedValue)
    {
        try
        {
            return SealOf(user).Unprotect(sealedValue);
        }
        catch (CryptographicException) // the keys did not come along: no code fits until an administrator resets the second factor
        {
            log.LogError("The second factor of account {Account} was sealed with a key that is no longer there", user.Id);
            return null;
        }
    }

    private IDataProtector SealOf(Account user) => seals.CreateProtector("ThiDua.SecondFactor", user.Id.ToString("N"));
}
