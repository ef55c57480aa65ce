using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Decisions;
using ThiDua.Papers;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>How certificates are printed: one entry for each printer and kind of blank.</summary>
[Authorize(Policy = DecisionDoors.SeePrinters)]
public sealed class PrintersPage(ICertificatePrinters printers, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public SheetSize Size { get; set; }
    [BindProperty] public bool Blanks { get; set; } = true;

    public IReadOnlyList<(Guid Id, string Name, string What)> Rows { get; private set; } = [];
    public bool MaySetUp => DecisionDoors.Keepers.Any(who.Actor.Has);

    public static IEnumerable<SelectListItem> Sizes => [new("A4 (297 × 210 mm)", nameof(SheetSize.A4)), new("A3 (420 × 297 mm)", nameof(SheetSize.A3))];

    public Task OnGetAsync(CancellationToken stop) => ShowAgain(stop);

    public async Task<IActionResult> OnPostAsync([FromServices] SetUpPrinter setUp, CancellationToken stop)
    {
        who.MustHold(DecisionDoors.Keepers);
        var id = await setUp.Add(Name ?? "", Size, Blanks, who.Actor, stop);
        return LocalRedirect($"/certificates/printers/{id.Value}");
    }

    public async Task ShowAgain(CancellationToken stop) => Rows = [.. (await printers.All(stop)).Select(one => (
        one.Id.Value, one.Name, $"{one.Sheet.Size}, {(one.Sheet.HasOwnFrame ? "giấy trắng, in cả khung" : "phôi có sẵn")}; lệch ngang {Written.Number((decimal)one.Sheet.OffsetX)} mm, dọc {Written.Number((decimal)one.Sheet.OffsetY)} mm"))];
}
