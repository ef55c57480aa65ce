using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Storage.Decisions;

namespace ThiDua.Web.Decisions;

/// <summary>The golden book of a year (sổ vàng): every award that was given, by number.</summary>
[Authorize(Policy = DecisionDoors.See)]
public sealed class GoldenBookPage(ShowCertificates show, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public int? Year { get; set; }
    [BindProperty(SupportsGet = true)] public string? Q { get; set; }

    public IReadOnlyList<int> Years { get; private set; } = [];
    public IReadOnlyList<CertificateRow> Rows { get; private set; } = [];
    public int Shown => Year ?? (Years is [var newest, ..] ? newest : clock.Today().Year);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Years = await show.Years(stop);
        Rows = await show.InBook(Shown, Q, stop);
    }
}
