using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Papers;
using ThiDua.Storage.Papers;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Papers;

/// <summary>Văn bản đi: the papers of the commune; year, kind, state and words stand in the address.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class PapersPage(ListPapers list, TimeProvider clock) : PageModel
{
    public const int PageSize = 50;
    private const int YearsBack = 5;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public PaperKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public PaperState? State { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<PaperRow> Papers { get; private set; } = [];
    public int Total { get; private set; }
    public bool IsNarrowed => Words is { Length: > 0 } || Year is not null || Kind is not null || State is not null;

    public IEnumerable<SelectListItem> Years =>
        Enumerable.Range(0, YearsBack + 1).Select(back => clock.Today().Year - back).Select(y => new SelectListItem($"Năm {y}", $"{y}", y == Year));

    public IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<PaperKind>().Select(kind => new SelectListItem(kind.InVietnamese(), $"{kind}", kind == Kind));

    public IEnumerable<SelectListItem> States =>
        Enum.GetValues<PaperState>().Select(state => new SelectListItem(PaperWords.Of(state), $"{state}", state == State));

    public async Task OnGetAsync(CancellationToken stop)
    {
        PageNumber = Math.Max(1, PageNumber);
        (Papers, Total) = await list.For(Year, Kind, State, Words, PageNumber, PageSize, stop);
    }
}
