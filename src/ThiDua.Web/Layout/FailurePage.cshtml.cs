using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ThiDua.Web.Layout;

/// <summary>A sentence and a way out, whatever went wrong.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class FailurePage : PageModel
{
    internal Failure Failure { get; private set; } = new(404, null);

    public void OnGet() => Show();

    public void OnPost() => Show();

    public void OnPut() => Show();

    public void OnDelete() => Show();

    // Out of the route itself: of a form that broke off nothing is bound.
    private void Show()
    {
        _ = int.TryParse(RouteData.Values["status"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var status);
        Failure = HttpContext.Features.Get<Failure>() ?? new Failure(status is >= 400 and < 600 ? status : 404, null);
        Response.StatusCode = Failure.Status;
    }
}
