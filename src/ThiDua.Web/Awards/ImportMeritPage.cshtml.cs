using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Paper.Participation;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>Nhập quyết định khen thưởng cũ: out of Excel or Word, or pasted; looked at first, taken whole or not at all.</summary>
[Authorize(Policy = nameof(Duty.Officer)), RequestSizeLimit(Largest)]
public sealed class ImportMeritPage(ImportMerit import, SignedIn who) : PageModel, IShowsAgain
{
    private const long Largest = 12L << 20;

    [BindProperty, StringLength(400_000)]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<MeritLine> Lines { get; private set; } = [];
    public int Troubles => Lines.Count(l => l.Trouble is not null);

    public void OnGet()
    {
        // Nothing to load: the form is empty.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Upload is { Length: > 0 } file) await TakeOut(file, stop);
        if (ModelState.IsValid && string.IsNullOrWhiteSpace(Text)) ModelState.AddModelError(nameof(Text), "Danh sách còn trống. Đề nghị dán danh sách hoặc chọn một tệp.");
        if (ModelState.IsValid) Lines = await import.Look(Text!, who.Actor, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken stop)
    {
        var count = await import.On(Text ?? "", who.Actor, stop);
        this.Say($"Đã nhập {count} dòng vào hồ sơ thành tích.");
        return LocalRedirect("/merit/import");
    }

    public async Task ShowAgain(CancellationToken stop) => Lines = string.IsNullOrWhiteSpace(Text) ? [] : await import.Look(Text, who.Actor, stop);

    // The file is only looked through: what was taken out of it stands in the field, where it can still be put right.
    private async Task TakeOut(IFormFile file, CancellationToken stop)
    {
        var path = Path.GetTempFileName();
        try
        {
            await using (var copy = System.IO.File.Create(path)) await file.CopyToAsync(copy, stop);
            Text = ReadList.Of(path, stop);
            ModelState.Remove(nameof(Text));
        }
        catch (UnreadableException trouble) // said beside the field of the file
        {
            ModelState.AddModelError(nameof(Upload), trouble.Message);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }
}
