namespace ThiDua.Storage;

/// <summary>Does several savings as one; within what is already one, as part of it.</summary>
internal static class SavingTogether
{
    public static async Task AllOrNothing(this ThiDuaDb db, Func<Task> act, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            await act();
            return;
        }

        await using var all = await db.Database.BeginTransactionAsync(stop);
        var kept = false;
        try
        {
            await act();
            await all.CommitAsync(stop);
            kept = true;
        }
        finally
        {
            if (!kept) db.ChangeTracker.Clear(); // what was taken back must not be shown, nor written with the next change
        }
    }
}
