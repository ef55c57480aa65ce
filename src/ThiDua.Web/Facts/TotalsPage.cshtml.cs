using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Criteria;
using ThiDua.Web.Layout;
using ThiDua.Web.Movements;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Months that are typed where no list exists, and numbers of secret documents.</summary>
[Authorize(Policy = FactDoors.See)]
public sealed class TotalsPage(IDeclarations declarations, IIndicators indicators, DeclareMonth declare, KeepEvidence evidence, SignedIn who) : PageModel, IShowsAgain
{
    private IReadOnlyList<Indicator> _indicators = [];

    [BindProperty]
    public TotalForm Total { get; set; } = new();

    [BindProperty]
    public TotalForm Hidden { get; set; } = new();

    public IReadOnlyList<DeclaredMonth> Declared { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Shares => Items(DeclareMonth.TakesTwoNumbers);

    public IReadOnlyList<SelectListItem> WithSecrets => Items(one => one.Form is CountingForm { DeclaredExclusion: not null });

    public bool MayDeclare => FactDoors.Bringers.Any(who.Actor.Has);

    public Task OnGetAsync(CancellationToken stop) => ShowAgain(stop);

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => Declare(Total, DeclaredWhat.Total, nameof(Total), stop);

    public Task<IActionResult> OnPostSecretsAsync(CancellationToken stop) => Declare(Hidden, DeclaredWhat.Secrets, nameof(Hidden), stop);

    public async Task ShowAgain(CancellationToken stop)
    {
        _indicators = [.. (await indicators.Of(who.Actor.Commune, stop)).GroupBy(one => one.Indicator.Key).Select(versions => versions.Last().Indicator)];
        Declared = [.. (await declarations.MonthsOf(who.Actor.Commune, stop)).OrderByDescending(d => d.Month).ThenBy(d => NameOf(d.Key), StringComparer.CurrentCulture)];
    }

    public string NameOf(string key) => _indicators.FirstOrDefault(i => i.Key == key)?.Name ?? key;

    private async Task<IActionResult> Declare(TotalForm form, DeclaredWhat what, string own, CancellationToken stop)
    {
        who.MustHold(FactDoors.Bringers);
        // Nothing was asked of the other form of the page, which did not come along.
        foreach (var key in ModelState.Keys.Where(k => !k.StartsWith(own + ".", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        if (!ModelState.IsValid)
        {
            await ShowAgain(stop);
            return Page();
        }

        await declare.On(form.As(what, await evidence.Of(form.Files, who.Actor.Commune, stop)), who.Actor, stop);
        this.Say($"Đã khai tháng {form.Month.Trim()}.");
        return LocalRedirect("/facts/totals");
    }

    private List<SelectListItem> Items(Func<Indicator, bool> wanted) =>
        [.. _indicators.Where(i => wanted(i)).OrderBy(i => i.Name, StringComparer.CurrentCulture).Select(i => new SelectListItem(i.Name, i.Key))];
}
