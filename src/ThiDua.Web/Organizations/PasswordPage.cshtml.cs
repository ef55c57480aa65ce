using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Đổi mật khẩu.</summary>
[Authorize(Policy = Doors.OwnAccount), OpenWithOneTimePassword]
public sealed class PasswordPage(SignedIn who, ChangeOwnPassword change) : PageModel, IShowsAgain
{
    public bool MustChange => who.Session!.MustChangePassword;

    [BindProperty, Required, StringLength(256)]
    public string Present { get; set; } = "";

    [BindProperty, Required, StringLength(256)]
    public string Wanted { get; set; } = "";

    [BindProperty, Required, Compare(nameof(Wanted))]
    public string Again { get; set; } = "";

    public void OnGet()
    {
        // Nothing to load: the form is empty.
    }

    public Task ShowAgain(CancellationToken stop) => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Page();
        await change.Of(who.Session!.Account, who.Session.Id, Present, Wanted, stop);
        this.Say("Đã đổi mật khẩu.");
        return LocalRedirect("/");
    }
}
