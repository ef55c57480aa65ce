using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>One indicator in all communes of the province, by the shipped definition so that they compare; figures only, never a row.</summary>
[Authorize(Policy = nameof(Duty.Province))]
public sealed class CommunesPage(IOrganizations organizations, CountFacts count, SignedIn who, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Key { get; set; } = "results_on_time";
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? To { get; set; }

    public BoundIndicator Bound { get; private set; } = null!;
    public IReadOnlyList<CommuneFigure> Rows { get; private set; } = [];

    /// <summary>Of a period that ends after today: up to which day there are figures; null where it does not.</summary>
    public string? DayNotice { get; private set; }

    public IEnumerable<SelectListItem> Choices => IndicatorCatalogue.All.Where(one => one.Form is CountingForm)
        .DistinctBy(one => one.Key).Select(one => new SelectListItem(one.Name, one.Key));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (IndicatorCatalogue.Bound(Key) is not { Indicator.Form: CountingForm } bound) return NotFound();
        Bound = bound;
        DayNotice = Criteria.DayNotice.Of(null, To, clock.Today(), clock.Today());
        To ??= clock.Today();
        From ??= new DateOnly(To.Value.Year, 1, 1);
        if (From > To) ModelState.AddModelError(nameof(From), "Ngày đầu sau ngày cuối. Đề nghị sửa lại.");
        if (ModelState.IsValid) Rows = await Figures(stop);
        return Page();
    }

    private async Task<IReadOnlyList<CommuneFigure>> Figures(CancellationToken stop)
    {
        var communes = (await organizations.Tree(stop)).ChildrenOf(who.Actor.Commune, To!.Value).Where(unit => unit.Kind is UnitKind.Commune).ToList();
        var values = await count.OfCommunes([.. communes.Select(c => c.Id)], [Bound], From!.Value, To!.Value, stop);
        return
        [
            .. communes.Select(c => new CommuneFigure(c.Name, values[c.Id][0]))
                .OrderBy(row => row.Value.State is not ValueState.Known).ThenByDescending(row => row.Value.Share ?? row.Value.Numerator)
                .ThenBy(row => row.Commune, StringComparer.Create(Written.Vietnamese, ignoreCase: true)),
        ];
    }
}

/// <summary>A commune's figure.</summary>
public sealed record CommuneFigure(string Commune, IndicatorValue Value);
