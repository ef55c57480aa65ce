using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Awards;
using ThiDua.Web.Layout;
using ThiDua.Web.Movements;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>The record of merit of a person or a unit: its lines, and the forms that write them.</summary>
public abstract class RecordOfMeritPage(KeepMerit keep, KeepEvidence evidence, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public MeritForm Line { get; set; } = new();

    [BindProperty]
    public Guid Entry { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public bool Founded { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>Sex of a person, or the heads of a collective, with the days for which it holds.</summary>
    [BindProperty]
    public WomenForm Women { get; set; } = new();

    public MeritShown Shown { get; private set; } = new(new(CandidateKind.Individual, null, null, ""), [], [], []);
    public DateOnly Today => clock.Today();
    public bool MayWrite => who.Actor.Has(Duty.Officer);
    public bool MayReply => MayWrite || IsOwn;
    private bool IsOwn => Shown.Whose.Person is { } person && person == who.Actor.Person;

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<MeritKind>().Where(k => k is not MeritKind.Women).Select(k => new SelectListItem(k.InVietnamese(), k.ToString(), k == Line.Kind));

    public IEnumerable<SelectListItem> Scopes => Enum.GetValues<Level>().Select(l => new SelectListItem(Words.Of(l), l.ToString(), l == Line.Scope));

    [NonHandler] // its name reads like one
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = await Find(context.HttpContext.RequestAborted);
        if (found is null) context.Result = NotFound();
        else
        {
            Shown = found;
            if (!IsOwn) who.MustHold([.. RecordsOfMerit.Readers]);
            await next();
        }
    }

    public void OnGet() => (Line, Women) = (new() { From = Today, Year = Today.Year }, new() { From = Today });

    public async Task<IActionResult> OnPostAddAsync([FromServices] FindCoAuthors authors, CancellationToken stop)
    {
        if (!ModelState.IsValid) return Page();
        var file = await KeepFile(stop);
        if (Line.Kind is MeritKind.Initiative) await keep.EnterShared(Shown.Whose, Line.AsFacts(file), await authors.Named(Line.CoAuthors, Commune, stop), who.Actor, stop);
        else await keep.Enter(Shown.Whose, Line.AsFacts(file), who.Actor, stop);
        return Done("Đã ghi vào hồ sơ thành tích.");
    }

    public async Task<IActionResult> OnPostWomenAsync(CancellationToken stop)
    {
        await keep.Enter(Shown.Whose, Women.AsFacts(Shown.Whose.Kind), who.Actor, stop);
        return Done(Shown.Whose.Kind is CandidateKind.Collective ? "Đã ghi số nữ của tập thể." : "Đã ghi giới tính.");
    }

    public async Task<IActionResult> OnPostConcludeAsync(CancellationToken stop)
    {
        MustBeHere();
        var file = await KeepFile(stop);
        var paper = string.IsNullOrWhiteSpace(Text) && file is null ? null : new MeritPaper(Text?.Trim() ?? "", Day, "", file);
        await keep.Conclude(new(Entry), Day ?? throw new RefusedException("Chưa chọn ngày kết luận."), Founded, paper, who.Actor, stop);
        return Done("Đã ghi kết luận; đề nghị khen thưởng liên quan được thẩm tra lại.");
    }

    public async Task<IActionResult> OnPostReplyAsync(CancellationToken stop)
    {
        MustBeHere();
        await keep.Reply(new(Entry), Text ?? "", await KeepFile(stop), who.Actor, stop);
        return Done("Đã ghi giải trình.");
    }

    public async Task<IActionResult> OnPostStrikeAsync(CancellationToken stop)
    {
        MustBeHere();
        await keep.Strike(new(Entry), Text ?? "", who.Actor, stop);
        return Done("Đã gạch bỏ dòng này.");
    }

    public async Task ShowAgain(CancellationToken stop) => Shown = (await Find(stop))!;

    private protected abstract Task<MeritShown?> Find(CancellationToken stop);

    private protected UnitId Commune => who.Actor.Commune;

    private async Task<ThiDua.Movements.Evidence?> KeepFile(CancellationToken stop) => await evidence.Of(Files, Commune, stop) is [var one, ..] ? one : null;

    private LocalRedirectResult Done(string words)
    {
        this.Say(words);
        return LocalRedirect(Request.Path);
    }

    private void MustBeHere()
    {
        if (!Shown.Rows.Any(r => r.Id.Value == Entry)) throw RefusedException.NothingInSight("Không tìm thấy dòng này trong hồ sơ. Đề nghị tải lại trang.");
    }
}
