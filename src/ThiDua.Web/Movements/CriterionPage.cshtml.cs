using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Movements;

/// <summary>A criterion: every value that was recorded, and the form for the next one with its evidence.</summary>
[Authorize]
[RequestSizeLimit(MostBytes)]
public sealed class CriterionPage(ShowCriterion show, RecordValue record, KeepEvidence evidence, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    private const long MostBytes = 100L * 1024 * 1024;
    private static readonly Duty[] Recorders = [Duty.Officer, Duty.Verifier, Duty.CultureOfficer, Duty.Member];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Criterion { get; set; }

    [BindProperty]
    public ValueForm Value { get; set; } = new();

    public CriterionHome Home { get; private set; } = null!;
    public Indicator? Help => Home.Criterion.Key is { } key ? IndicatorCatalogue.Find(key) : null;

    /// <summary>The value typed is a share above 100 %: the page asks whether it is meant.</summary>
    public bool AsksAboveTheWhole { get; private set; }

    public bool MayRecord => Home.TakesValues && Recorders.Any(who.Actor.Has);

    public async Task<IActionResult> OnGetAsync(int? target, CancellationToken stop)
    {
        if (await Find(stop) is not { } home) return NotFound();
        Home = home;
        Value = new ValueForm { AsOf = clock.Today(), Target = target ?? 0, Source = home.Values is [var last, ..] ? last.Value.Source : null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await Find(stop) is not { } home) return NotFound();
        Home = home;
        who.MustHold(Recorders);
        if (!ModelState.IsValid) return Page();

        var entry = Value.For(home.Criterion);
        AsksAboveTheWhole = entry.Measured.IsAboveTheWhole(home.Criterion.Targets.ElementAtOrDefault(entry.Target));
        await record.On(new MovementId(Id), entry with { Evidence = await evidence.Of(Value.Files, who.Actor.Commune, stop) }, who.Actor, stop);
        this.Say("Đã ghi số liệu.");
        return LocalRedirect($"/movements/{Id}/criteria/{Criterion}");
    }

    public async Task ShowAgain(CancellationToken stop) => Home ??= (await Find(stop))!;

    private Task<CriterionHome?> Find(CancellationToken stop) => show.For(new MovementId(Id), new CriterionId(Criterion), stop);
}
