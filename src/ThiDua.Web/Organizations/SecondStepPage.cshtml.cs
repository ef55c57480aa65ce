using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Xác thực bước hai: the code of the phone after the password was right.</summary>
[AllowAnonymous]
public sealed class SecondStepPage(CheckCredentials check, OpenSession open) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Mã xác thực còn trống. Đề nghị nhập sáu chữ số."), StringLength(40)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await SessionCookie.ReadSecondStep(HttpContext) is null ? RedirectToPage("/Organizations/SignInPage") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await SessionCookie.ReadSecondStep(HttpContext) is not { } account) return RedirectToPage("/Organizations/SignInPage");
        if (!ModelState.IsValid) return Page();
        var found = await check.OfSecondFactor(account, Code, RecognisePerson.AddressOf(HttpContext), stop);
        if (found.State is CredentialsState.Good)
        {
            await HttpContext.SignOutAsync(SessionCookie.SecondStep);
            await open.For(HttpContext, found.Account, stop);
            return LocalRedirect(AfterSignIn.To(ReturnUrl));
        }

        ModelState.AddModelError(
            nameof(Code), found.State is CredentialsState.Wrong ? "Mã xác thực không đúng. Đề nghị nhập mã đang hiện trên điện thoại." : AfterSignIn.WhyNot(found.State));
        Response.StatusCode = AfterSignIn.StatusOf(found.State);
        return Page();
    }
}
