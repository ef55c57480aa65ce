using Microsoft.AspNetCore.Identity;

namespace ThiDua.Storage.Organizations;

/// <summary>Checks who someone says to be. What failed is told to nobody outside: a wrong name and a wrong password look alike.</summary>
public sealed class CheckCredentials(UserManager<Account> accounts, SignInThrottle throttle, TimeProvider clock)
{
    // Verified in vain for unknown names, so that the time taken does not tell which names exist.
    private static readonly Account Nobody = new();
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Account>(
        Microsoft.Extensions.Options.Options.Create(AccountRules.Hashing())).HashPassword(Nobody, Guid.CreateVersion7().ToString()));

    public async Task<Credentials> OfPassword(string userName, string password, string address, CancellationToken stop)
    {
        if (await throttle.HoldsBack(address, stop)) return new(CredentialsState.HeldBack);
        var account = await accounts.FindByNameAsync(userName.Trim());
        if (account is null)
        {
            accounts.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
            return await Failed(address, stop);
        }

        if (await accounts.IsLockedOutAsync(account)) return new(CredentialsState.LockedOut);
        if (!await accounts.CheckPasswordAsync(account, password)) return await Failed(account, address, stop);
        if (account.ClosedAt is not null) return new(CredentialsState.Closed);
        if (account.OneTimeUntil < clock.GetUtcNow()) return new(CredentialsState.OneTimePasswordDied);
        if (account.TwoFactorEnabled) return new(CredentialsState.SecondFactorWanted, account.Id);
        await accounts.ResetAccessFailedCountAsync(account);
        return new(CredentialsState.Good, account.Id);
    }

    /// <param name="code">Six digits of the authenticator, or a recovery code.</param>
    public async Task<Credentials> OfSecondFactor(Guid id, string code, string address, CancellationToken stop)
    {
        if (await throttle.HoldsBack(address, stop)) return new(CredentialsState.HeldBack);
        var account = await accounts.FindByIdAsync(id.ToString());
        if (account is null || account.ClosedAt is not null) return await Failed(address, stop);
        if (await accounts.IsLockedOutAsync(account)) return new(CredentialsState.LockedOut);
        var plain = code.Replace(" ", "", StringComparison.Ordinal).Trim();
        var good = plain.Length == 6
            ? await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, plain)
            : (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, plain)).Succeeded;
        if (!good) return await Failed(account, address, stop);
        await accounts.ResetAccessFailedCountAsync(account);
        return new(CredentialsState.Good, account.Id);
    }

    private async Task<Credentials> Failed(Account account, string address, CancellationToken stop)
    {
        await accounts.AccessFailedAsync(account);
        return await accounts.IsLockedOutAsync(account) ? new(CredentialsState.LockedOut) : await Failed(address, stop);
    }

    private async Task<Credentials> Failed(string address, CancellationToken stop)
    {
        await throttle.Note(address, stop);
        return new(CredentialsState.Wrong);
    }
}

/// <param name="Account">Only with <see cref="CredentialsState.Good"/> and <see cref="CredentialsState.SecondFactorWanted"/>.</param>
public sealed record Credentials(CredentialsState State, Guid Account = default);

public enum CredentialsState
{
    Good,
    Wrong,
    SecondFactorWanted,
    /// <summary>Too many wrong passwords for this account; opens again by itself.</summary>
    LockedOut,
    /// <summary>Closed by an administrator.</summary>
    Closed,
    OneTimePasswordDied,
    /// <summary>Too many wrong attempts from this address.</summary>
    HeldBack,
}
