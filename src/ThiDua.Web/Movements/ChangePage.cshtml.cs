using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Movements;

/// <summary>Changing a movement's terms, closing it, summing it up.</summary>
[Authorize(Policy = nameof(Duty.Officer) + "," + nameof(Duty.Chair))]
public sealed class ChangePage(ShowMovement show, PrepareChange prepare, CloseMovement close, SumUpMovement sumUp, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public MovementHome Home { get; private set; } = null!;

    /// <summary>Criteria without a figure, neither computed nor recorded.</summary>
    public int WithoutFigures { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromServices] ComputeCriteria compute, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        WithoutFigures = (await compute.For(Home.Id, asOf: null, stop))!.Of(CriterionState.NoData);
        return Page();
    }

    public async Task<IActionResult> OnPostDraftAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        var draft = await prepare.On(new MovementId(Id), who.Actor, stop);
        this.Say("Đã lập bản điều chỉnh từ nội dung đang áp dụng. Sửa xong, chọn phát động để áp dụng thành phiên bản mới.");
        return LocalRedirect($"/drafts/{draft.Value}");
    }

    public async Task<IActionResult> OnPostCloseAsync(string? confirmation, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        TypedConfirmation.MustBe(confirmation, "kết thúc");
        await close.On(new MovementId(Id), who.Actor, stop);
        this.Say("Đã kết thúc phong trào. Số liệu không ghi thêm được nữa.");
        return LocalRedirect($"/movements/{Id}");
    }

    public async Task<IActionResult> OnPostSumUpAsync(string? confirmation, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        TypedConfirmation.MustBe(confirmation, "tổng kết");
        await sumUp.On(new MovementId(Id), who.Actor, stop);
        this.Say("Đã ghi nhận tổng kết phong trào.");
        return LocalRedirect($"/movements/{Id}");
    }

    public Task ShowAgain(CancellationToken stop) => Find(stop);

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await show.For(new MovementId(Id), stop) is not { } home) return false;
        Home = home;
        return true;
    }
}
