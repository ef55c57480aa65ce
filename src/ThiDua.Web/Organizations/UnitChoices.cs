using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Units of the commune in which the signed-in person acts, as choices of a form.</summary>
public sealed class UnitChoices(IOrganizations organizations, SignedIn who, TimeProvider clock)
{
    /// <summary>The commune itself and its parts that exist today.</summary>
    public async Task<IReadOnlyList<Unit>> Units(CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        var here = who.Actor.Commune;
        return [tree[here], .. tree.PartsOf(here, clock.Today())];
    }

    public async Task<IReadOnlyList<SelectListItem>> Items(CancellationToken stop) =>
        [.. (await Units(stop)).Select(u => new SelectListItem(u.Name, u.Id.Value.ToString()))];
}
