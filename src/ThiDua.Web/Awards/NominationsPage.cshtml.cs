using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Awards;

namespace ThiDua.Web.Awards;

/// <summary>The nominations of one review of a movement.</summary>
[Authorize]
public sealed class NominationsPage(ShowNominations show, TimeProvider clock) : PageModel
{
    public Guid Id { get; private set; }
    public NominationsShown Shown { get; private set; } = null!;
    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync(Guid id, int? year, bool final, CancellationToken stop)
    {
        if (await show.Of(new MovementId(id), year is { } y ? new AwardRound(y, final) : null, Today, stop) is not { } shown) return NotFound();
        (Id, Shown) = (id, shown);
        return Page();
    }
}
