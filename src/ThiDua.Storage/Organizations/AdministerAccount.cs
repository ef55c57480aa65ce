using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>What an administrator does to the account of a person in his commune.</summary>
public sealed class AdministerAccount(ThiDuaDb db, UserManager<Account> accounts, OwnSessions sessions, TimeProvider clock)
{
    /// <summary>Gives a new one-time password and ends all sessions.</summary>
    public async Task<OneTimePassword> ResetPassword(PersonId person, CancellationToken stop)
    {
        var account = await Of(person, stop);
        var password = OneTimePassword.New();
        account.OneTimeUntil = clock.GetUtcNow() + AccountRules.OneTimePasswordLives;
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        (await accounts.UpdateSecurityStampAsync(account)).MustSucceed();
        await sessions.EndAll(account.Id, but: null, stop);
        return new OneTimePassword(account.UserName!, password);
    }

    /// <summary>Closes the account and ends all its sessions.</summary>
    public async Task Close(PersonId person, CancellationToken stop)
    {
        var account = await Of(person, stop);
        if (account.ClosedAt is not null) throw new RefusedException("Tài khoản này đã khóa từ trước.");
        account.ClosedAt = clock.GetUtcNow();
        (await accounts.UpdateSecurityStampAsync(account)).MustSucceed();
        await sessions.EndAll(account.Id, but: null, stop);
    }

    /// <summary>Opens the account again, also after too many wrong passwords.</summary>
    public async Task Reopen(PersonId person, CancellationToken stop)
    {
        var account = await Of(person, stop);
        (account.ClosedAt, account.LockoutEnd, account.AccessFailedCount) = (null, null, 0);
        (await accounts.UpdateAsync(account)).MustSucceed();
    }

    /// <summary>For someone who lost the phone: signs in by password alone until set up anew.</summary>
    public async Task RemoveSecondFactor(PersonId person, CancellationToken stop)
    {
        var account = await Of(person, stop);
        (await accounts.SetTwoFactorEnabledAsync(account, false)).MustSucceed();
        (await accounts.ResetAuthenticatorKeyAsync(account)).MustSucceed();
        await sessions.EndAll(account.Id, but: null, stop);
    }

    // Through the person, who is limited to the commune in scope; accounts themselves are not.
    private async Task<Account> Of(PersonId id, CancellationToken stop) =>
        await db.Users.SingleOrDefaultAsync(
            a => a.PersonId == id.Value && db.Set<PersonRow>().Any(p => p.Id == a.PersonId), stop)
        ?? throw new RefusedException("Người này chưa có tài khoản. Đề nghị cấp tài khoản trước.");
}
