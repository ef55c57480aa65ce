using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Paper.Writing;
using ThiDua.Papers;
using ThiDua.Storage.Papers;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Papers;

/// <summary>Mẫu văn bản: the commune's own Word files, looked over when they are brought in.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class TemplatesPage(PaperTemplatesInDatabase templates, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    private const long Largest = 20L << 20;

    [BindProperty]
    public PaperKind? Kind { get; set; }

    [BindProperty]
    public IFormFile? Given { get; set; }

    public IReadOnlyList<TemplateRow> Templates { get; private set; } = [];
    public IReadOnlyList<TemplateFinding> Findings { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<PaperKind>().Select(kind => new SelectListItem(kind.InVietnamese(), $"{kind}", kind == Kind));

    public Task OnGetAsync(CancellationToken stop) => ShowAgain(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Given is not { Length: > 0 and <= Largest } given || Kind is not { } kind) throw new RefusedException("Chưa chọn loại văn bản hoặc tệp mẫu .docx (tối đa 20 MB). Đề nghị chọn đủ.");
        using var bytes = new MemoryStream();
        await given.CopyToAsync(bytes, stop);
        Findings = CheckTemplate.Of(bytes.ToArray(), kind.IsSignedBySeveral());
        if (Findings.Any(one => one.Blocks))
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            await ShowAgain(stop);
            return Page();
        }

        await templates.Keep(who.Actor.Commune, kind, given.FileName, bytes.ToArray(), new Deed(clock.GetUtcNow(), who.Actor.Account, who.Actor.Name), stop);
        this.Say($"Đã nhận mẫu; từ nay {kind.InVietnamese().ToLowerInvariant()} được viết theo mẫu này.");
        return Redirect("/papers/templates");
    }

    public async Task ShowAgain(CancellationToken stop) => Templates = [.. (await templates.All(stop)).Select(TemplateRow.Of)];
}
