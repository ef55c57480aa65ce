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

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    public void OnPut(int status) => Show(status);

    public void OnDelete(int status) => Show(status);

    private void Show(int status)
    {
        Failure = HttpContext.Features.Get<Failure>() ?? new Failure(status is >= 400 and < 600 ? status : 404, null);
        Response.StatusCode = Failure.Status;
    }
}
