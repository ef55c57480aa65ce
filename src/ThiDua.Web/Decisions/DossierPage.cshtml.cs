using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>One dossier: gathered and sent by the commune; opened, returned or accepted by its receiver.</summary>
[Authorize(Policy = DecisionDoors.SeeDossier)]
public sealed class DossierPage(ShowDossier show, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public int Part { get; set; }
    [BindProperty] public Guid? Candidate { get; set; }
    [BindProperty] public Guid? Paper { get; set; }
    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty] public PaperKind? Kind { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty(Name = nameof(Reasons))] public Dictionary<int, string?> Reasons { get; set; } = [];

    public DossierShown Shown { get; private set; } = null!;
    public DateOnly Today => clock.Today();
    public bool MayGather => Shown.IsOwn && DecisionDoors.Keepers.Any(who.Actor.Has) && Shown.State is (DossierState.Gathering or DossierState.Returned);
    public bool MayRecall => Shown.IsOwn && DecisionDoors.Keepers.Any(who.Actor.Has) && Shown.State is DossierState.Sent;

    public bool Receives => Shown.State is DossierState.Sent or DossierState.Opened
        && (Shown.IsOwn ? Shown.Receiver is null && (who.Actor.Has(Duty.Verifier) || who.Actor.Has(Duty.Chair)) : who.Actor.Has(Duty.Province));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public Task<IActionResult> OnPostPaperAsync([FromServices] FillDossierPart fill, CancellationToken stop) => Do(
        () => fill.WithPaper(new(Id), Part, new PaperId(Paper ?? throw new RefusedException("Chưa chọn văn bản. Đề nghị chọn trong danh sách.")), Candidate, who.Actor, stop), "Đã đưa văn bản vào hồ sơ.", stop);

    public Task<IActionResult> OnPostFileAsync([FromServices] KeepPartFile keep, [FromServices] FillDossierPart fill, CancellationToken stop) => Do(
        async () =>
        {
            var file = await keep.Of(Upload, Kind, who.Actor.Commune, stop);
            await fill.WithFile(new(Id), Part, file, Candidate, who.Actor, stop);
        }, "Đã đưa tệp vào hồ sơ.", stop);

    public async Task<IActionResult> OnPostReportsAsync([FromServices] FileReports file, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        var done = await file.On(new(Id), Part, who.Actor, stop);
        this.Say($"Đã đưa {done.Filed} báo cáo thành tích vào hồ sơ.{(done.Missing.Count > 0 ? $" Chưa có báo cáo của {string.Join(", ", done.Missing)}." : "")}");
        return LocalRedirect($"/dossiers/{Id}");
    }

    public Task<IActionResult> OnPostTakeOutAsync([FromServices] FillDossierPart fill, CancellationToken stop) =>
        Do(() => fill.WithNothing(new(Id), Part, Paper ?? Guid.Empty, who.Actor, stop), "Đã lấy văn bản ra khỏi hồ sơ.", stop);

    public Task<IActionResult> OnPostProposalAsync([FromServices] ComposeProposal compose, CancellationToken stop) =>
        Do(() => compose.On(new(Id), who.Actor, stop), "Đã soạn tờ trình và đưa vào hồ sơ.", stop);

    public Task<IActionResult> OnPostSendAsync([FromServices] SendDossier send, CancellationToken stop) =>
        Do(() => send.On(new(Id), who.Actor, stop), "Đã gửi hồ sơ.", stop);

    public Task<IActionResult> OnPostRecallAsync([FromServices] SendDossier send, CancellationToken stop) =>
        Do(() => send.Recall(new(Id), Because ?? "", who.Actor, stop), "Đã rút hồ sơ.", stop);

    public Task<IActionResult> OnPostOpenAsync([FromServices] SettleDossier settle, CancellationToken stop) =>
        Do(() => settle.Open(new(Id), who.Actor, stop), "Đã tiếp nhận hồ sơ.", stop);

    public Task<IActionResult> OnPostAcceptAsync([FromServices] SettleDossier settle, CancellationToken stop) =>
        Do(() => settle.Accept(new(Id), who.Actor, stop), "Đã chấp nhận hồ sơ.", stop);

    public async Task<IActionResult> OnPostReturnAsync([FromServices] SettleDossier settle, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        await settle.Return(new(Id), Reasons.ToDictionary(one => one.Key, one => one.Value ?? ""), who.Actor, stop);
        this.Say("Đã trả hồ sơ để bổ sung.");
        return LocalRedirect(Shown.IsOwn ? $"/dossiers/{Id}" : "/received-dossiers"); // above, a returned dossier is out of sight
    }

    public async Task ShowAgain(CancellationToken stop) => await Find(stop);

    private async Task<IActionResult> Do(Func<Task> act, string done, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        await act();
        this.Say(done);
        return LocalRedirect($"/dossiers/{Id}");
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await show.For(new(Id), who.Actor, stop) is not { } shown) return false;
        Shown = shown;
        return true;
    }
}
