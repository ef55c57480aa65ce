using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using ThiDua.Decisions;
using ThiDua.Storage.Decisions;

namespace ThiDua.Web.Decisions;

/// <summary>
/// What the code on a certificate leads to, for anybody: decision, name, day, and whether it was revoked. Nothing else is
/// said, and a code that is none gets the same answer as an address that is none.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(ConfirmationLimit.Name)]
[ResponseCache(NoStore = true)]
public sealed class ConfirmPage(ShowCertificates show) : PageModel
{
    public ConfirmedCertificate Certificate { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (!PublicCode.TryParse(code, out var parsed) || await show.ByCode(parsed, stop) is not { } found) return NotFound();
        Certificate = found;
        return Page();
    }
}
