using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Người: the people of the commune; search and filters stand in the address, so that going back keeps them.</summary>
[Authorize(Policy = Doors.OfficerOrAdministrator)]
public sealed class PeoplePage(ListPeople list, UnitChoices units) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "duty")]
    public Duty? Duty { get; set; }

    /// <summary>Page of the list, from 1; from the query alone, since the route of a page carries its name as "page".</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public PeopleFound Found { get; private set; } = new([], 0);

    public IReadOnlyList<(string Name, Duty Duty)> Guests { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Duties =>
        [.. Enum.GetValues<Duty>().Select(d => new SelectListItem(d.InVietnamese(), d.ToString(), d == Duty))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Number = Math.Clamp(Number, 1, 10_000);
        Found = await list.Matching(new PeopleFilter(Words, Unit, Duty, Number), stop);
        Guests = await list.Guests(stop);
        Units = [.. (await units.Items(stop)).Select(u => new SelectListItem(u.Text, u.Value, u.Value == Unit?.ToString()))];
    }
}
