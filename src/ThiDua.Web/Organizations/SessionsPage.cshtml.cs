using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Phiên đăng nhập: where one's own account is signed in.</summary>
[Authorize(Policy = Doors.OwnAccount)]
public sealed class SessionsPage(SignedIn who, OwnSessions sessions) : PageModel
{
    public IReadOnlyList<SessionLine> Sessions { get; private set; } = [];

    /// <summary>The session of this request.</summary>
    public Guid Here => who.Session!.Id;

    public async Task OnGetAsync(CancellationToken stop) => Sessions = await sessions.Of(who.Session!.Account, stop);

    public async Task<IActionResult> OnPostEndAsync(Guid session, CancellationToken stop)
    {
        if (!await sessions.End(who.Session!.Account, session, stop)) return NotFound();
        this.Say("Đã kết thúc phiên đăng nhập.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken stop)
    {
        var ended = await sessions.EndAll(who.Session!.Account, Here, stop);
        this.Say($"Đã kết thúc {ended} phiên đăng nhập khác.");
        return RedirectToPage();
    }
}
