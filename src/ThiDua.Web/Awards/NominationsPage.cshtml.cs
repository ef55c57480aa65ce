using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Awards;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>The nominations of one review of a movement, with the quotas and their live counters.</summary>
[Authorize]
public sealed class NominationsPage(ShowNominations show, JudgeNominations judge, OrderBeyondQuota order, SignedIn who, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Final { get; set; }

    public NominationsShown Shown { get; private set; } = null!;
    public IReadOnlyList<OrderUnderQuota> Order { get; private set; } = [];
    public DateOnly Today => clock.Today();
    public bool MayPropose => who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair);
    public LawSet Set => LawSet.On(Shown.To < Today ? Shown.To : Today);

    public string Address(AwardRound round) => $"/movements/{Id}/nominations?year={round.Year}{(round.IsFinal ? "&final=true" : "")}";

    public string Query => $"year={Shown.Round.Year}{(Shown.Round.IsFinal ? "&final=true" : "")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await show.Of(new MovementId(Id), Asked, Today, stop) is not { } shown) return NotFound();
        (Shown, Order) = (shown, await order.Of(new MovementId(Id), shown.Round, stop));
        return Page();
    }

    public async Task<IActionResult> OnPostJudgeAsync(CancellationToken stop)
    {
        if (await show.Of(new MovementId(Id), Asked, Today, stop) is not { } shown) return NotFound();
        who.MustHold(Duty.Officer, Duty.Chair, Duty.Verifier);
        await judge.OfRound(new MovementId(Id), shown.Round, who.Actor, stop);
        this.Say("Đã thẩm tra lại điều kiện của các đề nghị chưa biểu quyết.");
        return LocalRedirect(Address(shown.Round));
    }

    private AwardRound? Asked => Year is { } year ? new AwardRound(year, Final) : null;
}
