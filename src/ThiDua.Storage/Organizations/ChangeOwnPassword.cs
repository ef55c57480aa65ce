using Microsoft.AspNetCore.Identity;
using ThiDua.Law;

namespace ThiDua.Storage.Organizations;

/// <summary>Changes the password of the person signed in, and ends the other sessions.</summary>
public sealed class ChangeOwnPassword(UserManager<Account> accounts, OwnSessions sessions)
{
    /// <param name="session">The session that goes on.</param>
    /// <exception cref="RefusedException">The present one is wrong, or the new one too weak or the same.</exception>
    public async Task Of(Guid id, Guid session, string present, string wanted, CancellationToken stop)
    {
        var account = await accounts.FindByIdAsync(id.ToString()) ?? throw new RefusedException("Không tìm thấy tài khoản. Đề nghị đăng nhập lại.");
        if (present == wanted) throw new RefusedException("Mật khẩu mới trùng mật khẩu hiện tại. Đề nghị chọn mật khẩu khác.");
        if (wanted.Contains(account.UserName!, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException("Mật khẩu mới chứa tên đăng nhập nên dễ đoán. Đề nghị chọn mật khẩu khác.");
        }

        account.OneTimeUntil = null;
        (await accounts.ChangePasswordAsync(account, present, wanted)).MustSucceed();
        await sessions.EndAll(id, but: session, stop);
    }
}
