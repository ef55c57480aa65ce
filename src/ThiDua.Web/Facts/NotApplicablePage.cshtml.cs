using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Targets that do not apply to the commune: said by the officer, approved by the Chair or a verifier.</summary>
[Authorize(Policy = FactDoors.See)]
public sealed class NotApplicablePage(
    IMovements movements, IDeclarations declarations, CasesOfNotApplying cases, SignedIn who) : PageModel, IShowsAgain
{
    private Movement _movement = null!;

    private IReadOnlyList<NotApplicableCase> _cases = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Criterion and place of the target within it: guid/0.</summary>
    [BindProperty]
    public string? Target { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public string Title => _movement.Terms.Title;

    public IReadOnlyList<ShownCase> Cases =>
        [.. _cases.Select(one => new ShownCase(one.Id.Value, NameOf(one), one.Reason, one.By, one.Approved, MayWithdraw(one)))];

    public bool MayApprove => NotApplicableCase.MayApprove(who.Actor);

    public bool MaySay => _movement.State is MovementState.Running && (MayApprove || who.Actor.Has(Duty.Officer));

    public IReadOnlyList<SelectListItem> Targets => [.. _movement.Terms.Criteria.SelectMany(criterion =>
        Enumerable.Range(0, Math.Max(1, criterion.Targets.Count)).Select(place => new SelectListItem(Named(criterion, place), $"{criterion.Id.Value}/{place}")))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(Duty.Officer, Duty.Chair, Duty.Verifier);
        var (criterion, place) = Chosen();
        await cases.Say.On(_movement.Id, criterion, place, Reason ?? "", who.Actor, stop);
        return Done(MayApprove ? "Đã ghi chỉ tiêu không áp dụng." : "Đã gửi đề nghị; chờ Chủ tịch hoặc người thẩm định duyệt.");
    }

    public async Task<IActionResult> OnPostApproveAsync(Guid one, CancellationToken stop)
    {
        if (!await Find(stop) || CaseOf(one) is not { } found) return NotFound();
        await cases.Approve.On(found.Id, who.Actor, stop);
        return Done("Đã duyệt.");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid one, CancellationToken stop)
    {
        if (!await Find(stop) || CaseOf(one) is not { } found) return NotFound();
        if (!MayWithdraw(found)) throw new RefusedException("Đề nghị do người khác ghi; chỉ người đó, Chủ tịch hoặc người thẩm định được rút.");
        await cases.Withdraw.On(found.Id, who.Actor, stop);
        return Done("Đã rút; chỉ tiêu được đánh giá trở lại.");
    }

    public async Task ShowAgain(CancellationToken stop) => await Find(stop);

    private bool MayWithdraw(NotApplicableCase one) => MayApprove || one.By.Account == who.Actor.Account;

    private string NameOf(NotApplicableCase one) =>
        _movement.Terms.Criteria.FirstOrDefault(c => c.Id == one.Criterion) is { } criterion ? Named(criterion, one.Place) : "Tiêu chí đã bỏ khỏi phong trào";

    private static string Named(Criterion criterion, int place)
    {
        var target = criterion.Targets.Count > 1 ? $" (chỉ tiêu {place + 1}: {criterion.Targets[place]})" : "";
        return $"{criterion.No} {criterion.Text}{target}".Trim();
    }

    private NotApplicableCase? CaseOf(Guid id) => _cases.FirstOrDefault(c => c.Id.Value == id);

    private LocalRedirectResult Done(string sentence)
    {
        this.Say(sentence);
        return LocalRedirect($"/movements/{Id}/not-applicable");
    }

    private (CriterionId Criterion, int Place) Chosen() => (Target ?? "").Split('/') is [var criterion, var place]
        && Guid.TryParse(criterion, out var id) && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (new(id), number)
            : throw new RefusedException("Chưa chọn chỉ tiêu. Đề nghị chọn trong danh sách.");

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await movements.Find(new MovementId(Id), stop) is not { } movement) return false;
        (_movement, _cases) = (movement, await declarations.NotApplicable(movement.Id, stop));
        return true;
    }
}

/// <summary>A target that was said not to apply, as the page shows it.</summary>
/// <param name="Approved">Null as long as it waits.</param>
public sealed record ShownCase(Guid Id, string Name, string Reason, Deed By, Deed? Approved, bool MayBeWithdrawn);

/// <summary>The three acts about a target that does not apply.</summary>
public sealed record CasesOfNotApplying(SayNotApplicable Say, ApproveNotApplicable Approve, WithdrawNotApplicable Withdraw);
