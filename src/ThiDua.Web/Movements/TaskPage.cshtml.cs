using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Movements;

/// <summary>One task: done, opened again, postponed or handed on, each with what is needed for it.</summary>
[Authorize]
public sealed class TaskPage(
    ShowTasks show, ShowHolders holders, FinishTask finish, ReopenTask reopen, PostponeTask postpone, ReassignTask reassign, SignedIn who, TimeProvider clock)
    : PageModel, IShowsAgain
{
    private static readonly Duty[] Arrangers = [Duty.Officer, Duty.Chair];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    [Display(Name = "Hạn mới (hết ngày)")]
    public DateOnly? Due { get; set; }

    /// <summary>"Verifier", or "Verifier:{person}" for one person.</summary>
    [BindProperty]
    public string? To { get; set; }

    public TaskHome Home { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];
    public DateOnly Today => clock.Today();
    public bool MayFinish => Home.Task.WaitsFor(who.Actor) || (Home.Task.Done is null && who.Actor.Has(Duty.Officer));
    public bool MayArrange => Arrangers.Any(who.Actor.Has);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await show.One(new MovementTaskId(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        return Page();
    }

    public Task<IActionResult> OnPostDoneAsync(CancellationToken stop) =>
        Do(() => finish.On(new MovementTaskId(Id), Note, who.Actor, stop), "Đã báo hoàn thành.", stop);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken stop) =>
        Do(() => reopen.On(new MovementTaskId(Id), Reason ?? "", who.Actor, stop), "Đã mở lại việc.", stop, Arrangers);

    public Task<IActionResult> OnPostPostponeAsync(CancellationToken stop) => Do(
        () => postpone.On(new MovementTaskId(Id), Due ?? throw new RefusedException("Chưa chọn hạn mới. Đề nghị chọn ngày."), Reason ?? "", who.Actor, stop),
        "Đã lùi hạn.", stop, Arrangers);

    public Task<IActionResult> OnPostReassignAsync(CancellationToken stop) => Do(() => Reassign(stop), "Đã chuyển việc.", stop, Arrangers);

    public async Task ShowAgain(CancellationToken stop)
    {
        Home = (await show.One(new MovementTaskId(Id), stop))!;
        Choices =
        [
            .. (await holders.In(who.Actor.Commune, Today, stop)).SelectMany(h => (SelectListItem[])
            [
                new(h.Duty.InVietnamese(), $"{h.Duty}"),
                .. h.People.Select(p => new SelectListItem($"{h.Duty.InVietnamese()}: {p.Name}", $"{h.Duty}:{p.Id.Value}")),
            ]),
        ];
    }

    private async Task Reassign(CancellationToken stop)
    {
        var chosen = (await holders.In(who.Actor.Commune, Today, stop))
            .SelectMany(h => h.People.Select(p => (Key: $"{h.Duty}:{p.Id.Value}", h.Duty, Person: (Holder?)p)).Prepend((Key: $"{h.Duty}", h.Duty, Person: null)))
            .FirstOrDefault(c => c.Key == To);
        if (chosen.Key is null && To?.Contains(':', StringComparison.Ordinal) is true) throw RefusedException.NothingInSight("Không tìm thấy người này trong những người được giao vai trò đã chọn. Đề nghị chọn lại trong danh sách.");
        if (chosen.Key is null) throw new RefusedException("Chưa chọn vai trò hoặc người nhận việc. Đề nghị chọn trong danh sách.");
        await reassign.On(new MovementTaskId(Id), chosen.Duty, chosen.Person?.Id, chosen.Person?.Name, Reason ?? "", who.Actor, stop);
    }

    private async Task<IActionResult> Do(Func<Task> act, string said, CancellationToken stop, params Duty[] duties)
    {
        if (await show.One(new MovementTaskId(Id), stop) is null) return NotFound();
        if (duties.Length > 0) who.MustHold(duties);
        await act();
        this.Say(said);
        return LocalRedirect($"/tasks/{Id}");
    }
}
