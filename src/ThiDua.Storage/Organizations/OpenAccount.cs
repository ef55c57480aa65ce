using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>Opens an account for a person and hands out a one-time password.</summary>
public sealed class OpenAccount(ThiDuaDb db, UserManager<Account> accounts, TimeProvider clock)
{
    /// <param name="userName">Empty: made from the name ("Trần Thị Mai Lan" is lanttm).</param>
    /// <exception cref="RefusedException">No such person in sight, an account already, or the user name is taken.</exception>
    public async Task<OneTimePassword> For(PersonId id, string? userName, CancellationToken stop)
    {
        var person = await db.Set<PersonRow>().SingleOrDefaultAsync(p => p.Id == id.Value, stop)
            ?? throw RefusedException.NothingInSight("Không tìm thấy người này. Đề nghị chọn lại trong danh sách.");
        if (await db.Users.AnyAsync(a => a.PersonId == id.Value, stop))
        {
            throw new RefusedException($"{person.Name} đã có tài khoản. Nếu quên mật khẩu, đề nghị dùng “Cấp lại mật khẩu”.");
        }

        var name = string.IsNullOrWhiteSpace(userName) ? await FreeNameFor(person.Name) : userName.Trim();
        var account = new Account
        {
            PersonId = person.Id,
            UserName = name,
            OneTimeUntil = clock.GetUtcNow() + AccountRules.OneTimePasswordLives,
        };
        var password = OneTimePassword.New();
        (await accounts.CreateAsync(account, password)).MustSucceed();
        return new OneTimePassword(name, password);
    }

    private async Task<string> FreeNameFor(string fullName)
    {
        var words = Folded.Of(fullName).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stem = words[^1] + string.Concat(words[..^1].Select(w => w[0]));
        var name = stem;
        for (var number = 2; await accounts.FindByNameAsync(name) is not null; number++) name = $"{stem}{number}";
        return name;
    }
}
