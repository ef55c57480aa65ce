using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Đăng xuất: ends the session in the database too, so that a copied cookie is worthless.</summary>
[Authorize(Policy = Doors.OwnAccount), OpenWithOneTimePassword]
public sealed class SignOutPage(SignedIn who, OwnSessions sessions) : PageModel
{
    public void OnGet()
    {
        // A form alone: leaving is a change, and a GET changes nothing.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await sessions.End(who.Session!.Account, who.Session.Id, stop);
        await HttpContext.SignOutAsync(SessionCookie.Scheme);
        this.Say("Đồng chí đã đăng xuất.");
        return RedirectToPage("/Organizations/SignInPage");
    }
}
