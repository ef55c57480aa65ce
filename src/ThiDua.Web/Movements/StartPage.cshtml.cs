using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Movements;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Movements;

/// <summary>Bắt đầu: from a plan's file, from an earlier movement, or from a catalogue.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class StartPage(ListMovements list, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public IReadOnlyList<MovementRow> Movements { get; private set; } = [];

    [BindProperty]
    public Guid? Movement { get; set; }

    [BindProperty]
    public string? Catalogue { get; set; }

    [BindProperty]
    public int? Year { get; set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Year = Written.Today(clock).Year;
        await ShowAgain(stop);
    }

    public async Task<IActionResult> OnPostCopyAsync([FromServices] IMovements movements, [FromServices] DraftFromMovement copy, CancellationToken stop)
    {
        var chosen = Movement ?? throw new RefusedException("Chưa chọn phong trào để sao chép. Đề nghị chọn một phong trào trong danh sách.");
        if (await movements.Find(new MovementId(chosen), stop) is not { } earlier) return NotFound();
        var year = YearTyped();
        var began = earlier.Terms.From?.Year ?? earlier.Terms.PlanDate?.Year ?? year - 1;
        if (year <= began) throw new RefusedException($"Phong trào đã chọn bắt đầu năm {began}. Đề nghị chọn năm sau đó cho phong trào mới.");
        return Opened(await copy.On(earlier.Id, earlier.Terms, year - began, who.Actor, stop));
    }

    public async Task<IActionResult> OnPostCatalogueAsync([FromServices] DraftFromCatalogue begin, CancellationToken stop)
    {
        var year = YearTyped();
        var catalogue = ThiDua.Movements.Catalogue.Find(Catalogue ?? "") ?? throw new RefusedException("Chưa chọn danh mục mẫu. Đề nghị chọn một danh mục.");
        return Opened(await begin.On(catalogue, year, who.Actor, stop));
    }

    public async Task ShowAgain(CancellationToken stop) => Movements = await list.For(year: null, stage: null, words: null, stop);

    private int YearTyped() => Year is >= FirstYear and <= LastYear
        ? Year.Value
        : throw new RefusedException($"Năm của phong trào phải từ {FirstYear} đến {LastYear}. Đề nghị nhập lại.");

    private RedirectResult Opened(DraftId draft) => Redirect($"/drafts/{draft.Value}");
}
