using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Đăng nhập: name and password.</summary>
[AllowAnonymous, OpenWithOneTimePassword]
public sealed class SignInPage(CheckCredentials check, OpenSession open) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Tên đăng nhập còn trống. Đề nghị nhập tên đăng nhập."), StringLength(256)]
    public string UserName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Mật khẩu còn trống. Đề nghị nhập mật khẩu."), StringLength(256)]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet()
    {
        // Nothing to load: the form is empty.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Page();
        var found = await check.OfPassword(UserName, Password, RecognisePerson.AddressOf(HttpContext), stop);
        switch (found.State)
        {
            case CredentialsState.Good:
                await open.For(HttpContext, found.Account, stop);
                return LocalRedirect(AfterSignIn.To(ReturnUrl));
            case CredentialsState.SecondFactorWanted:
                await SessionCookie.GiveSecondStep(HttpContext, found.Account);
                return RedirectToPage("/Organizations/SecondStepPage", new { ReturnUrl });
            default:
                ModelState.AddModelError(nameof(UserName), AfterSignIn.WhyNot(found.State));
                Response.StatusCode = AfterSignIn.StatusOf(found.State);
                return Page();
        }
    }
}
