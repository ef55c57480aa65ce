using Microsoft.EntityFrameworkCore;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Start;

/// <summary>The first start: loads the demo world once, or opens the first account of an empty installation.</summary>
internal sealed class MoveIn(ThiDuaDb db, Scope scope, IEnumerable<IDemoPart> demo, IEnumerable<IFirstAccount> first)
{
    /// <returns>The one-time password of the first administrator, where one was opened just now.</returns>
    public async Task<FirstSignIn?> Run(bool empty, CancellationToken stop)
    {
        scope.OpenForTheSystem();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await IsDone(stop)) return null;
        FirstSignIn? administrator = null;
        if (empty)
        {
            foreach (var account in first) administrator = await account.Open(stop);
        }
        else
        {
            foreach (var part in demo.OrderBy(part => part.Order)) await part.Load(stop);
        }

        await db.Database.ExecuteSqlAsync($"INSERT INTO moved_in (demo) VALUES ({!empty})", stop);
        await transaction.CommitAsync(stop);
        return administrator;
    }

    /// <summary>Whether the demo world lives here, whose passwords everybody may know.</summary>
    public Task<bool> IsDemo(CancellationToken stop) =>
        db.Database.SqlQuery<bool>($"SELECT coalesce(bool_or(demo), false) AS \"Value\" FROM moved_in").SingleAsync(stop);

    // The lock makes a second process that starts on the same database wait, and then find it done.
    private async Task<bool> IsDone(CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync($"LOCK TABLE moved_in IN EXCLUSIVE MODE", stop);
        return await db.Database.SqlQuery<bool>($"SELECT count(*) > 0 AS \"Value\" FROM moved_in").SingleAsync(stop);
    }
}
