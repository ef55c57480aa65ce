using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Papers;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Papers;

/// <summary>One paper: how it stands, what is still to do, and the acts that bring it further.</summary>
[Authorize]
public sealed class PaperPage(IPapers papers, CheckPaper check, PaperActs acts, KeepFile keep, ThiDuaDb db, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    private static readonly Duty[] Keepers = [Duty.Officer, Duty.Chair];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public string? Signer { get; set; }

    [BindProperty]
    public string? Position { get; set; }

    [BindProperty]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    public IFormFile? SignedFile { get; set; }

    public PaperHome Shown { get; private set; } = null!;
    public IReadOnlyList<PaperFinding> Findings { get; private set; } = [];
    public bool MayKeep => Keepers.Any(who.Actor.Has);
    public string? Stale { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await papers.Find(new PaperId(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        Day = SignedOn = clock.Today();
        Signer = Shown.Content.Signatures.Count > 0 ? Shown.Content.Signatures[^1].Name : null;
        Position = Shown.Content.Signatures.Count > 0 ? Shown.Content.Signatures[^1].Position : null;
        return Page();
    }

    public Task<IActionResult> OnPostNumberAsync(CancellationToken stop) => Do(async () =>
        $"Đã cấp số {await acts.Number.On(new PaperId(Id), Day ?? throw new RefusedException("Chưa chọn ngày của văn bản. Đề nghị chọn ngày."), who.Actor, stop)}.", stop);

    public Task<IActionResult> OnPostSignAsync(CancellationToken stop) => Do(async () =>
    {
        var day = SignedOn ?? throw new RefusedException("Chưa chọn ngày ký. Đề nghị chọn ngày.");
        var file = SignedFile is { Length: > 0 } given ? await Keep(given, stop) : (StoredFileId?)null;
        await acts.Sign.On(new PaperId(Id), Signer ?? "", Position, day, file, who.Actor, stop);
        return "Đã ghi nhận chữ ký.";
    }, stop);

    public Task<IActionResult> OnPostUnsignAsync(CancellationToken stop) => Do(async () =>
    {
        await acts.TakeSignatureBack.On(new PaperId(Id), who.Actor, stop);
        return "Đã bỏ ghi nhận chữ ký.";
    }, stop);

    public Task<IActionResult> OnPostIssueAsync(CancellationToken stop) => Do(async () =>
    {
        await acts.Issue.On(new PaperId(Id), who.Actor, stop);
        return "Đã ban hành. Nội dung và tệp từ nay không thay đổi.";
    }, stop);

    public Task<IActionResult> OnPostTakeComposedAsync(CancellationToken stop) => Do(async () =>
    {
        await acts.TakeComposed.On(new PaperId(Id), who.Actor, stop);
        return "Đã thay bằng bản lập mới.";
    }, stop);

    public async Task<IActionResult> OnPostCorrectAsync(CancellationToken stop)
    {
        if (await papers.Find(new PaperId(Id), stop) is null) return NotFound();
        who.MustHold(Keepers);
        var correction = await acts.Correct.On(new PaperId(Id), who.Actor, stop);
        this.Say("Đã lập dự thảo văn bản thay thế. Đề nghị sửa nội dung rồi cấp số, ký, ban hành.");
        return LocalRedirect($"/papers/{correction.Value}/edit");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        var paper = (await papers.Find(new PaperId(Id), stop))!;
        Shown = PaperHome.Of(paper);
        Findings = [.. check.For(paper, clock.Today()), .. await acts.Warn.Of(paper, stop)];
        Stale = await acts.Stale.Of(Shown.Content.Footnotes, stop);
    }

    private async Task<StoredFileId> Keep(IFormFile given, CancellationToken stop)
    {
        await using var content = given.OpenReadStream();
        SignedFiles.MustBePaper(content);
        var file = await keep.For(who.Actor.Commune, given.FileName, given.ContentType ?? "", content, stop);
        await db.SaveChangesAsync(stop);
        return file.Id;
    }

    private async Task<IActionResult> Do(Func<Task<string>> act, CancellationToken stop)
    {
        if (await papers.Find(new PaperId(Id), stop) is null) return NotFound();
        who.MustHold(Keepers);
        this.Say(await act());
        return LocalRedirect($"/papers/{Id}");
    }
}
