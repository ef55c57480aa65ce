using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Movements;

/// <summary>A movement's tasks to work through: open ones first, narrowed by duty in the address.</summary>
[Authorize]
public sealed class TasksPage(ShowTasks show, FinishTask finish, SignedIn who, WorkingDays days, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Duty? Duty { get; set; }

    public TasksOfMovement All { get; private set; } = null!;
    public DateOnly Today => clock.Today();

    public IReadOnlyList<TaskRow> Open => [.. Narrowed.Where(t => t.IsOpen)];
    public IReadOnlyList<TaskRow> Over => [.. Narrowed.Where(t => !t.IsOpen)];
    public IEnumerable<Duty> Duties => All.Tasks.Select(t => t.Duty).Distinct().Order();

    private IEnumerable<TaskRow> Narrowed => All.Tasks.Where(t => Duty is null || t.Duty == Duty);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await show.For(new MovementId(id), stop) is not { } all) return NotFound();
        All = all;
        return Page();
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid id, Guid task, CancellationToken stop)
    {
        if (await show.One(new MovementTaskId(task), stop) is not { } found || found.Movement.Value != id) return NotFound();
        await finish.On(found.Task.Id, null, who.Actor, stop);
        this.Say($"Đã báo hoàn thành: {found.Task.Title}.");
        return RedirectToPage(new { id, Duty });
    }

    public bool MayFinish(TaskRow task) => task.WaitsFor(who.Actor) || (task.IsOpen && who.Actor.Has(ThiDua.Organizations.Duty.Officer));

    public string Left(TaskRow task) => days.InWords(Today, task.Due);
}
