using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>The certificates of one decision, drawn together in one file.</summary>
[Authorize(Policy = DecisionDoors.See)]
public sealed class CertificatesPage(ShowDecision decisions, ShowCertificates show, ICertificatePrinters printers, PublicAddress address, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public List<Guid> Chosen { get; set; } = [];
    [BindProperty] public string Sheet { get; set; } = DrawnSheets.WholeA4;
    [BindProperty] public string? Because { get; set; }

    public DecisionShown Decision { get; private set; } = null!;
    public IReadOnlyList<CertificateRow> Rows { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Sheets { get; private set; } = [];
    public string CodesLeadTo => address.Seen(Request);
    public bool CodesLeadNowhere => address.IsOnlyHere(Request);

    /// <summary>Somebody brought a picture of the National Emblem, which goes on every sheet with our own frame.</summary>
    public bool HasEmblem { get; private set; }
    public bool MayPrint => DecisionDoors.Keepers.Any(who.Actor.Has);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        Chosen = [.. Rows.Where(row => row.Prints.Count == 0 && row.Revocation is null).Select(row => row.Id.Value)];
        return Page();
    }

    public Task<IActionResult> OnPostWordAsync([FromServices] PrintCertificates print, [FromServices] DrawnSheets draw, CancellationToken stop) => Drawn(print, draw, asPdf: false, stop);

    public Task<IActionResult> OnPostPdfAsync([FromServices] PrintCertificates print, [FromServices] DrawnSheets draw, CancellationToken stop) => Drawn(print, draw, asPdf: true, stop);

    public async Task ShowAgain(CancellationToken stop)
    {
        if (Decision is null) await Find(stop);
    }

    private async Task<IActionResult> Drawn(PrintCertificates print, DrawnSheets draw, bool asPdf, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(DecisionDoors.Keepers);
        var sheet = await draw.Sheet(Sheet, stop);
        var printed = await print.On(new(Id), [.. Chosen.Select(id => new CertificateId(id))], Because, who.Actor, stop);
        return asPdf
            ? File(await draw.Pdf(sheet, printed, CodesLeadTo, stop), "application/pdf", "giay-khen.pdf")
            : File(draw.Word(sheet, printed, CodesLeadTo), Word, "giay-khen.docx");
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await decisions.For(new(Id), clock.Today(), stop) is not { } decision) return false;
        Decision = decision;
        Rows = await show.Of(decision.Id, stop);
        var set = await printers.All(stop);
        HasEmblem = set.Any(one => one.Emblem is not null);
        Sheets = [.. DrawnSheets.Shipped, .. set.Select(one => new SelectListItem(one.Name, one.Id.Value.ToString()))];
        return true;
    }
}
