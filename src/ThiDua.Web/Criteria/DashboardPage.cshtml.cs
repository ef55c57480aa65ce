using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>All criteria of a movement as of a day: value, target, state, what is missing, trend.</summary>
[Authorize]
public sealed class DashboardPage(ComputeCriteria compute, SignedIn who, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? AsOf { get; set; }

    public MovementFigures Figures { get; private set; } = null!;

    /// <summary>Why another day is shown than asked for; null where it is the same.</summary>
    public string? DayNotice { get; private set; }

    public Movement Movement => Figures.Movement;
    public string Commune => who.Actor.CommuneName;
    public ChosenDays Days => new(FigurePeriod.Whole, Figures.From, Figures.AsOf);
    public bool MayBind => Movement.State is MovementState.Running && (who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair));

    public string Lead => $"{StandingInWords.Of(Figures)}. Số liệu đến ngày {Written.Day(Figures.AsOf)}.";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) AsOf = null;
        if (await compute.For(new(Id), AsOf ?? clock.Today(), stop) is not { } figures) return NotFound();
        Figures = figures;
        DayNotice = Criteria.DayNotice.Of(ModelState[nameof(AsOf)], AsOf, clock.Today(), figures.AsOf);
        return Page();
    }

    public string FigureAddress(CriterionFigure figure, FigurePeriod period = FigurePeriod.Whole) =>
        $"/movements/{Id}/criteria/{figure.At.Criterion.Id.Value}/figure?target={figure.At.Place}&{(Days with { Period = period }).Query}";
}
