using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Tài khoản of a person: opened, reset, closed and opened again by the administrator.</summary>
[Authorize(Policy = nameof(Duty.Administrator))]
public sealed class PersonAccountPage(SeePerson see, OpenAccount open, AdministerAccount administer, SignedIn who) : PageOfAPerson(see)
{
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>Handed out by this very request; shown once and kept nowhere.</summary>
    public OneTimePassword? Handed { get; private set; }

    public void OnGet()
    {
        // The person was loaded before.
    }

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken stop)
    {
        Handed = await open.For(PersonId, UserName, stop);
        return await Again(stop);
    }

    public async Task<IActionResult> OnPostResetAsync(CancellationToken stop)
    {
        MustNotBeOneself("Đề nghị đổi mật khẩu của mình ở trang “Bảo mật tài khoản”.");
        Handed = await administer.ResetPassword(PersonId, stop);
        return await Again(stop);
    }

    public async Task<IActionResult> OnPostCloseAsync(string? confirmation, CancellationToken stop)
    {
        MustNotBeOneself("Không tự khóa tài khoản của chính mình. Đề nghị người quản trị khác thực hiện.");
        TypedConfirmation.MustBe(confirmation, Person.Account?.UserName ?? "");
        await administer.Close(PersonId, stop);
        this.Say("Đã khóa tài khoản.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken stop)
    {
        await administer.Reopen(PersonId, stop);
        this.Say("Đã mở khóa tài khoản.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveSecondFactorAsync(CancellationToken stop)
    {
        MustNotBeOneself("Đề nghị tắt xác thực hai bước của mình ở trang “Bảo mật tài khoản”.");
        await administer.RemoveSecondFactor(PersonId, stop);
        this.Say("Đã gỡ xác thực hai bước.");
        return RedirectToPage();
    }

    private async Task<IActionResult> Again(CancellationToken stop)
    {
        await Find(stop);
        return Page();
    }

    private void MustNotBeOneself(string sentence)
    {
        if (PersonId == who.Actor.Person) throw new RefusedException(sentence);
    }
}
