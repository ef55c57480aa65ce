using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>One decision: its list, paper, money; put into force, paid out, revoked.</summary>
[Authorize(Policy = DecisionDoors.SeeDecision)]
public sealed class DecisionPage(ShowDecision show, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public List<Guid> Chosen { get; set; } = [];
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public string? Voucher { get; set; }
    [BindProperty] public RevocationGround Ground { get; set; }
    [BindProperty] public Guid Grant { get; set; }
    [BindProperty] public ReturnedThing Returned { get; set; }

    public DecisionShown Shown { get; private set; } = null!;
    public DateOnly Today => clock.Today();

    /// <summary>Its money exceeds what the fund has left, and nobody has said why yet.</summary>
    public bool MustSayWhyBeyondFund => Shown is { Revokes: null, InForce: null, BeyondFund: null } && Shown.Total > (Shown.Left ?? 0);

    /// <summary>Certificates and other decisions, beside this one.</summary>
    public bool MaySee => who.Actor.MayEnter(DecisionDoors.See);

    public bool MaySeeFund => who.Actor.MayEnter(DecisionDoors.SeeFund);

    public bool MayKeep => DecisionDoors.Keepers.Any(who.Actor.Has);

    private AwardDecisionId Decision => new(Id);
    private string Address => $"/decisions/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        Day = clock.Today();
        return Page();
    }

    public Task<IActionResult> OnPostEnforceAsync([FromServices] EnforceDecision enforce, [FromServices] EnforceRevocation revoke, CancellationToken stop) =>
        Do(() => Shown.Revokes is null ? enforce.On(Decision, Because, who.Actor, stop) : revoke.On(Decision, who.Actor, stop), "Đã ghi nhận quyết định có hiệu lực.", stop);

    public Task<IActionResult> OnPostExceedAsync([FromServices] ExceedFund exceed, CancellationToken stop) =>
        Do(() => exceed.On(Decision, Because ?? "", who.Actor, stop), "Đã ghi lý do vượt số dư quỹ.", stop);

    public Task<IActionResult> OnPostDropAsync([FromServices] DropDecision drop, CancellationToken stop) =>
        Do(() => drop.On(Decision, Because ?? "", who.Actor, stop), "Đã bỏ dự thảo quyết định.", stop);

    public Task<IActionResult> OnPostPayAsync([FromServices] PayAwards pay, CancellationToken stop) => Do(
        () => pay.On(Decision, Grants, Day ?? throw new RefusedException("Chưa nhập ngày chi."), Voucher, who.Actor, stop), "Đã ghi chi tiền thưởng.", stop);

    public Task<IActionResult> OnPostReturnAsync([FromServices] TakeAwardBack back, CancellationToken stop) =>
        Do(() => back.On(Decision, new(Grant), Returned, who.Actor, stop), "Đã ghi nhận nộp lại.", stop);

    public async Task<IActionResult> OnPostRevokeAsync([FromServices] ComposeRevocation compose, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(DecisionDoors.Keepers);
        var revocation = await compose.On(new(Decision, Grants, Ground, Because ?? ""), who.Actor, stop);
        this.Say("Đã lập dự thảo quyết định hủy bỏ.");
        return LocalRedirect($"/decisions/{revocation.Id.Value}");
    }

    public async Task ShowAgain(CancellationToken stop) => await Find(stop);

    private IReadOnlyList<GrantId> Grants => [.. Chosen.Select(id => new GrantId(id))];

    private async Task<IActionResult> Do(Func<Task> act, string done, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(DecisionDoors.Keepers);
        await act();
        this.Say(done);
        return LocalRedirect(Address);
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await show.For(Decision, clock.Today(), stop) is not { } shown) return false;
        Shown = shown;
        return true;
    }
}
