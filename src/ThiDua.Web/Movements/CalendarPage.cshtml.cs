using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Movements;

namespace ThiDua.Web.Movements;

/// <summary>A movement's calendar, month by month.</summary>
[Authorize]
public sealed class CalendarPage(ShowTasks show, WorkingDays days, TimeProvider clock) : PageModel
{
    public TasksOfMovement Calendar { get; private set; } = null!;
    public DateOnly Today => clock.Today();

    public IEnumerable<IGrouping<DateOnly, TaskRow>> Months => Calendar.Tasks.GroupBy(t => new DateOnly(t.Due.Year, t.Due.Month, 1));

    /// <summary>Years whose Tết and Giỗ Tổ the table of holidays does not know yet.</summary>
    public IEnumerable<int> UnknownYears => Calendar.Tasks.Select(t => t.Due.Year).Distinct().Where(y => y >= Today.Year && !days.Covers(y));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await show.For(new MovementId(id), stop) is not { } calendar) return NotFound();
        Calendar = calendar;
        return Page();
    }

    public string Left(TaskRow task) => task.IsOpen ? days.InWords(Today, task.Due) : "";
}
