using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Số liệu: files are dropped in here, and how far each of them is.</summary>
[Authorize(Policy = FactDoors.See)]
[RequestSizeLimit(LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
public sealed class FilesPage(ReceiveFiles receive, ListBroughtFiles list, ListSources sources, SignedIn who) : PageModel, IShowsAgain
{
    public const int PageSize = 25;

    private const long LargestRequest = 420L << 20; // two of the largest files
    private const int MostFiles = 20;

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public Guid? Source { get; set; }

    /// <summary>Only files with rows of this month: 2026-03.</summary>
    [FromQuery]
    public string? Month { get; set; }

    [BindProperty]
    public bool FreeOfSecrets { get; set; }

    public IReadOnlyList<BroughtFile> Brought { get; private set; } = [];

    public int Total { get; private set; }

    public IReadOnlyList<SelectListItem> SourceItems { get; private set; } = [];

    public bool MayBring => FactDoors.Bringers.Any(who.Actor.Has);

    public bool SomeAreUnderWay => Brought.Any(file => file.Percent is not null);

    public bool IsNarrowed => HttpMethods.IsGet(Request.Method) && (Source is not null || FirstOfMonth is not null);

    public string ListTitle => FirstOfMonth is { } month && IsNarrowed ? $"Các tệp có số liệu tháng {month:MM/yyyy}" : IsNarrowed ? "Các tệp của nguồn đã chọn" : "Các tệp đã đưa vào";

    public string RowsAddress => $"/facts?handler=Rows&page={PageNumber}&source={Source}&month={Month}";

    private DateOnly? FirstOfMonth =>
        DateOnly.TryParseExact(Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    public Task OnGetAsync(CancellationToken stop) => ShowAgain(stop);

    /// <summary>The table alone, for a page that looks again every two seconds.</summary>
    public async Task<IActionResult> OnGetRowsAsync(CancellationToken stop)
    {
        await ShowAgain(stop);
        return Partial("_Files", this);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        who.MustHold(FactDoors.Bringers);
        if (Source is { } named && (await sources.All(stop)).All(source => source.Id.Value != named)) return NotFound();
        if (Files.Count == 0) ModelState.AddModelError(nameof(Files), "Chưa chọn tệp nào. Đề nghị chọn ít nhất một tệp số liệu.");
        if (Files.Count > MostFiles) ModelState.AddModelError(nameof(Files), $"Mỗi lần đưa vào tối đa {MostFiles} tệp. Đề nghị chia thành nhiều lần.");
        if (!FreeOfSecrets) ModelState.AddModelError(nameof(FreeOfSecrets), "Chưa xác nhận tệp không chứa bí mật nhà nước. Đề nghị đánh dấu vào ô cam kết.");
        if (!ModelState.IsValid)
        {
            await ShowAgain(stop);
            return Page();
        }

        var (received, refused) = await receive.Of(Files, who.Actor.Commune, Source is { } chosen ? new SourceId(chosen) : null, stop);
        if (received.Count == 0) throw new RefusedException(string.Join(" ", refused));
        return GoTo(received, refused);
    }

    private IActionResult GoTo(IReadOnlyList<BatchId> received, IReadOnlyList<string> refused)
    {
        this.Say($"Đã nhận {received.Count} tệp, đang kiểm tra. {string.Join(" ", refused)}".TrimEnd());
        var address = received is [var only] && refused.Count == 0 ? $"/facts/files/{only.Value}" : "/facts";
        return Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            ? new JsonResult(new { address }) // a script that shows progress goes there itself, so that the notice is shown there
            : LocalRedirect(address);
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        PageNumber = Math.Max(1, PageNumber);
        var chosen = HttpMethods.IsGet(Request.Method) && Source is { } id ? new SourceId(id) : (SourceId?)null;
        (Brought, Total) = await list.Of(chosen, FirstOfMonth, PageNumber, PageSize, stop);
        SourceItems = [new("Tự nhận ra", ""), .. (await sources.All(stop)).Select(s => new SelectListItem(s.Name, s.Id.Value.ToString()))];
    }
}
