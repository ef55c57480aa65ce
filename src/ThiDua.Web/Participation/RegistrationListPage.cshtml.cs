using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Paper.Participation;
using ThiDua.Participation;
using ThiDua.Storage.Participation;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Participation;

/// <summary>Nhập danh sách đăng ký: pasted, or out of a Word or Excel file; looked at first, taken whole or not at all.</summary>
[Authorize(Policy = nameof(Duty.Officer)), RequestSizeLimit(Largest)]
public sealed class RegistrationListPage(ShowRegistrations show, Register register, ListParticipants list, SignedIn who) : PageModel, IShowsAgain
{
    private const long Largest = 12L << 20;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, StringLength(200_000)]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<RegistrationLine> Lines { get; private set; } = [];

    public int Troubles => Lines.Count(l => l.Trouble is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await show.Of(new(Id), stop) is not { } home) return NotFound();
        Title = home.Title;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await show.Of(new(Id), stop) is not { } home) return NotFound();
        Title = home.Title;
        if (Upload is { Length: > 0 } file) await TakeOut(file, stop);
        if (ModelState.IsValid && string.IsNullOrWhiteSpace(Text)) ModelState.AddModelError(nameof(Text), "Danh sách còn trống. Đề nghị dán danh sách hoặc chọn một tệp.");
        if (ModelState.IsValid) Lines = await Read(home, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken stop)
    {
        if (await show.Of(new(Id), stop) is not { } home) return NotFound();
        Title = home.Title;
        Lines = await Read(home, stop);
        if (!ModelState.IsValid) return Page();
        if (Lines.Count == 0) throw new RefusedException("Danh sách còn trống. Đề nghị dán ít nhất một dòng.");
        if (Lines.FirstOrDefault(l => l.Trouble is not null) is { } line) throw new RefusedException($"Dòng {line.Number}: {line.Trouble}");
        var added = await register.In(new(Id), [.. Lines.Select(l => l.Entry!)], send: Lines.All(l => l.Entry!.Pledges.Count > 0), who.Actor, stop);
        this.Say($"Đã nhận {added.Count} đăng ký.");
        return LocalRedirect($"/movements/{Id}/registrations");
    }

    public async Task ShowAgain(CancellationToken stop) => Title = (await show.Of(new(Id), stop))!.Title;

    private async Task<IReadOnlyList<RegistrationLine>> Read(RegistrationsHome home, CancellationToken stop)
    {
        var everybody = await list.In(who.Actor.Commune, stop);
        return ReadRegistrations.Of(Text ?? "", everybody.All, everybody.Units, home.Rows.Select(r => r.Participant.Key).ToHashSet(StringComparer.Ordinal));
    }

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
        catch (UnreadableException trouble)
        {
            ModelState.AddModelError(nameof(Upload), trouble.Message);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }
}
