using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Criteria;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>One check with its rows: explained with a reason by who knows, ended by the Chair or a verifier.</summary>
[Authorize]
public sealed class RadarCheckPage(IRadar radar, IMovements movements, FindBatches batches, SignedIn who) : PageModel, IShowsAgain
{
    private static readonly Duty[] Explainers = [Duty.Officer, Duty.Chair, Duty.Verifier, Duty.CultureOfficer, Duty.Member];

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid Check { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public RadarCheck Found { get; private set; } = null!;
    public Movement Movement { get; private set; } = null!;
    public IReadOnlyDictionary<int, BatchFile> Files { get; private set; } = new Dictionary<int, BatchFile>();
    public bool MayExplain => Found.Closed is null && Explainers.Any(who.Actor.Has);
    public bool MayClose => Found.State is RadarState.Explained && NotApplicableCase.MayApprove(who.Actor);
    public string Title => RadarRule.Find(Found.Rule)?.Title ?? Found.Rule;

    private string Address => $"/movements/{Id}/checks/{Check}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostExplainAsync([FromServices] ExplainCheck explain, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(Explainers);
        await explain.On(new(Check), Reason ?? "", who.Actor, stop);
        this.Say("Đã ghi giải trình.");
        return LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostCloseAsync([FromServices] CloseCheck close, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        await close.On(new(Check), who.Actor, stop);
        this.Say("Đã kết thúc nội dung kiểm tra.");
        return LocalRedirect(Address);
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        if (Found is null) await Find(stop);
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await radar.Find(new(Check), stop) is not { } found || found.Movement.Value != Id || await movements.Find(found.Movement, stop) is not { } movement) return false;
        (Found, Movement) = (found, movement);
        Files = await batches.Of(movement.Commune, found.Rows.Select(row => row.Batch), stop);
        return true;
    }
}
