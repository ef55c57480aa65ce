using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Facts;
using ThiDua.Storage.Facts;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Nguồn số liệu of the commune.</summary>
[Authorize(Policy = FactDoors.See)]
public sealed class SourcesPage(ListSources list, SignedIn who) : PageModel
{
    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public bool MayChange => FactDoors.Bringers.Any(who.Actor.Has);

    public async Task OnGetAsync(CancellationToken stop) => Sources = await list.All(stop);
}
