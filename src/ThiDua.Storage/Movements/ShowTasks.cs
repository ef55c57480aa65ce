using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>A movement's tasks in order of their last day: the calendar, and the list to work through.</summary>
public sealed class ShowTasks(ThiDuaDb db)
{
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<TasksOfMovement?> For(MovementId id, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;

        return new TasksOfMovement(movement, await db.Set<MovementTask>().AsNoTracking()
            .Where(t => t.Movement == id).OrderBy(t => t.Due).ThenBy(t => t.Start).ToListAsync(stop));
    }

    /// <summary>One task with its movement; null where this scope has no such task.</summary>
    public async Task<(MovementTask Task, Movement Movement)?> One(MovementTaskId id, CancellationToken stop)
    {
        if (await db.Set<MovementTask>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, stop) is not { } task) return null;
        return (task, await db.Set<Movement>().AsNoTracking().SingleAsync(m => m.Id == task.Movement, stop));
    }
}

/// <summary>A movement and its tasks.</summary>
public sealed record TasksOfMovement(Movement Movement, IReadOnlyList<MovementTask> Tasks);
