using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Organizations;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>Dossiers that communes sent to the province, those waiting longest first.</summary>
[Authorize(Policy = nameof(Duty.Province))]
public sealed class ReceivedPage(ShowDossiers show, SignedIn who) : PageModel
{
    public IReadOnlyList<DossierRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Rows = await show.ReceivedBy(who.Actor.Commune, stop);
}
