using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Movements;

/// <summary>"Việc cần làm": everything that waits for the person who is signed in, the costliest first.</summary>
public sealed class ShowWorkToDo(ThiDuaDb db, ShowWaitingDrafts drafts, IEnumerable<IHaveWork> others, WorkingDays days, TimeProvider clock)
{
    private const int LaterTasks = 5;

    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        var movements = await db.Set<Movement>().AsNoTracking().Where(m => m.SummedUp == null).ToListAsync(stop);
        var items = new List<WorkItem>();
        items.AddRange(await Tasks(who, movements, stop));
        if (who.Has(Duty.Officer) || who.Has(Duty.Chair))
        {
            items.AddRange(await drafts.For(who, stop));
            items.AddRange(movements.SelectMany(Ends));
        }

        foreach (var other in others) items.AddRange(await other.For(who, stop));
        return WorkItem.Sorted(items);
    }

    private async Task<IEnumerable<WorkItem>> Tasks(Actor who, List<Movement> movements, CancellationToken stop)
    {
        var open = await db.Set<MovementTask>().AsNoTracking().Where(t => t.Done == null && !t.WasPastAtLaunch).OrderBy(t => t.Due).ToListAsync(stop);
        var reminded = await db.Set<TaskReminder>().AsNoTracking().GroupBy(r => r.Task).Select(g => new { g.Key, On = g.Max(r => r.MadeOn) }).ToDictionaryAsync(g => g.Key, g => g.On, stop);
        var titles = movements.ToDictionary(m => m.Id, m => m.Terms.Title);
        var items = open.Where(t => t.WaitsFor(who) || IsTheChairsConcern(t, who))
            .Select(t => Item(t, titles.GetValueOrDefault(t.Movement, ""), reminded.TryGetValue(t.Id, out var on) ? on : null)).ToList();
        return [.. items.Where(i => i.Consequence is not Consequence.Later), .. items.Where(i => i.Consequence is Consequence.Later).Take(LaterTasks)];
    }

    // The Chair answers for every deadline of the law and of the plan, whoever was to keep it.
    private bool IsTheChairsConcern(MovementTask task, Actor who) => who.Has(Duty.Chair) && task.IsFixed && task.Due < clock.Today();

    private WorkItem Item(MovementTask task, string movement, DateOnly? reminded)
    {
        var today = clock.Today();
        var left = days.InWords(today, task.Due);
        var why = $"{left[..1].ToUpper(CultureInfo.CurrentCulture)}{left[1..]}. {task.Reason} {movement}{(reminded is { } on ? $"; đã nhắc ngày {on:dd/MM/yyyy}" : "")}.";
        var consequence = days.NearnessOf(today, task.Due) switch
        {
            Nearness.Overdue => task.IsFixed ? Consequence.FixedDeadlinePassed : Consequence.DeadlinePassed,
            Nearness.LastDay => Consequence.LastDay,
            Nearness.Near => Consequence.Near,
            _ => task.Start <= today ? Consequence.UnderWay : Consequence.Later,
        };
        return new WorkItem(consequence, task.Title, why, new WorkPlace(Task: task.Id), task.Due);
    }

    private IEnumerable<WorkItem> Ends(Movement movement)
    {
        if (movement is { State: MovementState.Running, Terms.To: { } to } && to < clock.Today())
            yield return new(Consequence.Waits, $"Kết thúc “{movement.Terms.Title}”", $"Thời gian phong trào đã hết ngày {to:dd/MM/yyyy}. Đề nghị rà soát số liệu rồi kết thúc.", new WorkPlace(Movement: movement.Id, ToEnd: true));
        if (movement.State is MovementState.Closed)
            yield return new(Consequence.Waits, $"Tổng kết “{movement.Terms.Title}”", "Phong trào đã kết thúc, chưa ghi nhận tổng kết.", new WorkPlace(Movement: movement.Id, ToEnd: true));
    }
}
