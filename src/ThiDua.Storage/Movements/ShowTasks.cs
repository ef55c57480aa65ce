using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>A movement's tasks in order of their last day: the calendar, and the list to work through.</summary>
public sealed class ShowTasks(ThiDuaDb db)
{
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<TasksOfMovement?> For(MovementId id, CancellationToken stop)
    {
        if (await Title(id, stop) is not { } title) return null;

        var tasks = await db.Set<MovementTask>().AsNoTracking()
            .Where(t => t.Movement == id).OrderBy(t => t.Due).ThenBy(t => t.Start).ToListAsync(stop);
        return new TasksOfMovement(id, title, [.. tasks.Select(TaskRow.Of)]);
    }

    /// <summary>One task with its movement; null where this scope has no such task.</summary>
    public async Task<TaskHome?> One(MovementTaskId id, CancellationToken stop)
    {
        if (await db.Set<MovementTask>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, stop) is not { } task) return null;
        return new TaskHome(TaskRow.Of(task), task.Changes, task.Movement, (await Title(task.Movement, stop))!);
    }

    private async Task<string?> Title(MovementId id, CancellationToken stop) =>
        (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop))?.Terms.Title;
}

/// <summary>A movement's tasks, under its title.</summary>
public sealed record TasksOfMovement(MovementId Movement, string Title, IReadOnlyList<TaskRow> Tasks);

/// <summary>What a task's page shows.</summary>
/// <param name="Changes">What was changed about it, oldest first.</param>
public sealed record TaskHome(TaskRow Task, IReadOnlyList<TaskChange> Changes, MovementId Movement, string MovementTitle);
