using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Identity;
using ThiDua.Law;

namespace ThiDua.Storage.Organizations;

/// <summary>The second factor of the person signed in: codes of an authenticator app (TOTP) and recovery codes.</summary>
public sealed class OwnSecondFactor(UserManager<Account> accounts)
{
    public const int RecoveryCodes = 10;

    public async Task<bool> IsOn(Guid id) => (await Find(id)).TwoFactorEnabled;

    public async Task<int> RecoveryCodesLeft(Guid id) => await accounts.CountRecoveryCodesAsync(await Find(id));

    /// <returns>The key to be typed or scanned; null until the set-up was begun.</returns>
    public async Task<SecondFactorKey?> Key(Guid id)
    {
        var account = await Find(id);
        return await accounts.GetAuthenticatorKeyAsync(account) is { } key
            ? new SecondFactorKey(key, $"otpauth://totp/ThiDua:{UrlEncoder.Default.Encode(account.UserName!)}?secret={key}&issuer=ThiDua&digits=6")
            : null;
    }

    /// <summary>Makes a new key; an earlier one that was never confirmed is forgotten.</summary>
    /// <exception cref="RefusedException">The second factor is on.</exception>
    public async Task Begin(Guid id)
    {
        var account = await Find(id);
        if (account.TwoFactorEnabled) throw new RefusedException("Xác thực hai bước đang bật. Muốn đặt lại, đề nghị tắt trước.");
        (await accounts.ResetAuthenticatorKeyAsync(account)).MustSucceed();
    }

    /// <returns>Recovery codes, shown once.</returns>
    /// <exception cref="RefusedException">The code is not the one of this moment.</exception>
    public async Task<IReadOnlyList<string>> TurnOn(Guid id, string code)
    {
        var account = await Find(id);
        var plain = code.Replace(" ", "", StringComparison.Ordinal);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, plain))
        {
            throw new RefusedException("Mã xác thực không đúng. Đề nghị nhập sáu chữ số đang hiện trên điện thoại và kiểm tra giờ của máy.");
        }

        (await accounts.SetTwoFactorEnabledAsync(account, true)).MustSucceed();
        return [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];
    }

    /// <exception cref="RefusedException">The password is wrong.</exception>
    public async Task TurnOff(Guid id, string password)
    {
        var account = await Find(id);
        if (!await accounts.CheckPasswordAsync(account, password)) throw new RefusedException("Mật khẩu không đúng. Đề nghị nhập lại.");
        (await accounts.SetTwoFactorEnabledAsync(account, false)).MustSucceed();
        (await accounts.ResetAuthenticatorKeyAsync(account)).MustSucceed();
    }

    private async Task<Account> Find(Guid id) =>
        await accounts.FindByIdAsync(id.ToString()) ?? throw new RefusedException("Không tìm thấy tài khoản. Đề nghị đăng nhập lại.");
}

/// <param name="Key">Base32, to be typed.</param>
/// <param name="Address">The same as an address for a QR code.</param>
public sealed record SecondFactorKey(string Key, string Address);
