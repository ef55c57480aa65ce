using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Movements;

namespace ThiDua.Web.Movements;

/// <summary>All movements of the commune; year, state and words stand in the address.</summary>
[Authorize]
public sealed class MovementListPage(ListMovements list, CountMet count, TimeProvider clock) : PageModel
{
    private const int YearsBack = 5;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public MovementStage? State { get; set; }

    public IReadOnlyList<MovementRow> Movements { get; private set; } = [];

    public bool IsNarrowed => Words is { Length: > 0 } || Year is not null || State is not null;

    public IEnumerable<SelectListItem> Years =>
        Enumerable.Range(0, YearsBack + 1).Select(back => clock.Today().Year + 1 - back).Select(y => new SelectListItem($"Năm {y}", $"{y}", y == Year));

    public IEnumerable<SelectListItem> States =>
        Enum.GetValues<MovementStage>().Select(s => new SelectListItem(StateWords.Of(s), s.ToString(), s == State));

    public IReadOnlyDictionary<MovementId, MetCriteria> Met { get; private set; } = new Dictionary<MovementId, MetCriteria>();

    public async Task OnGetAsync(CancellationToken stop)
    {
        Movements = await list.For(Year, State, Words, stop);
        Met = await count.Of(Movements.Select(m => m.Id), stop);
    }
}
