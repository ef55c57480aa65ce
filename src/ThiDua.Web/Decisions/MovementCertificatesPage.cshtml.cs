using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Decisions;

namespace ThiDua.Web.Decisions;

/// <summary>All certificates of a movement, by decision.</summary>
[Authorize(Policy = DecisionDoors.See)]
public sealed class MovementCertificatesPage(ShowDecisions decisions, ShowCertificates show) : PageModel
{
    public Guid Id { get; private set; }
    public string Title { get; private set; } = "";
    public IReadOnlyList<CertificateRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await decisions.Of(new(id), stop) is not { } shown) return NotFound();
        (Id, Title, Rows) = (id, shown.Terms.Title, await show.OfMovement(new(id), stop));
        return Page();
    }
}
