using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Đơn vị làm việc: chooses the commune to act in, of those where duties are held.</summary>
[Authorize]
public sealed class PlacePage(SignedIn who, OwnSessions sessions, IOrganizations organizations, TimeProvider clock) : PageModel
{
    public IReadOnlyList<PlaceOfDuty> Places => who.Session!.Places;

    public UnitId Here => who.Actor.Commune;

    /// <summary>Communes and provinces that an administrator above may step into.</summary>
    public IReadOnlyList<Unit> Below { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Below = await UnitsBelow(stop);

    public async Task<IActionResult> OnPostAsync(Guid commune, CancellationToken stop)
    {
        var allowed = Places.Any(p => p.Commune.Value == commune) || (await UnitsBelow(stop)).Any(u => u.Id.Value == commune);
        if (!allowed) return NotFound();
        await sessions.ActIn(who.Session!.Id, commune, stop);
        this.Say("Đã chuyển đơn vị làm việc.");
        return LocalRedirect("/");
    }

    private async Task<IReadOnlyList<Unit>> UnitsBelow(CancellationToken stop)
    {
        var overseen = Places.Where(p => p.Duties.Contains(Duty.Administrator) && p.Kind is UnitKind.Province or UnitKind.Nation).ToList();
        if (overseen.Count == 0) return [];
        var tree = await organizations.Tree(stop);
        var today = clock.Today();
        return
        [
            .. tree.Units
                .Where(u => u.Kind is UnitKind.Commune or UnitKind.Province && u.ExistsOn(today) && overseen.Any(p => tree.IsUnder(u.Id, p.Commune)))
                .OrderBy(u => u.Kind).ThenBy(u => u.Name, Vietnamese.ByAlphabet),
        ];
    }
}
