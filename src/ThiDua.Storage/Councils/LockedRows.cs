using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ThiDua.Law;

namespace ThiDua.Storage.Councils;

/// <summary>Changes one thing while nobody else does: whoever comes at the same moment waits and then sees what was changed.</summary>
internal static class LockedRows
{
    /// <param name="rows">The row, locked (<c>FOR NO KEY UPDATE</c>: rows that point at it may be written meanwhile).</param>
    /// <param name="missing">The sentence where it is not there.</param>
    public static async Task ChangeLocked<T>(this ThiDuaDb db, IQueryable<T> rows, string missing, Func<T, Task> change, CancellationToken stop) where T : class
    {
        // Within another change this one is part of its transaction.
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        var thing = await rows.SingleOrDefaultAsync(stop) ?? throw RefusedException.NothingInSight(missing);
        try
        {
            await change(thing);
            await db.SaveChangesAsync(stop);
            await Commit(own, stop);
        }
        finally
        {
            // The next change reads it anew; what stays in memory would be older than what others wrote.
            db.Entry(thing).State = EntityState.Detached;
        }
    }

    private static Task Commit(IDbContextTransaction? own, CancellationToken stop) => own is null ? Task.CompletedTask : own.CommitAsync(stop);
}
