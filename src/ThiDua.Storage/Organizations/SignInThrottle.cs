using Microsoft.EntityFrameworkCore;

namespace ThiDua.Storage.Organizations;

/// <summary>
/// Holds back an address that guesses: counted in the database, so that all processes count together. A whole office
/// may share one address, hence the limit is above what people mistype.
/// </summary>
public sealed class SignInThrottle(ThiDuaDb db, TimeProvider clock)
{
    /// <summary>Wrong attempts of one address within <see cref="Window"/>.</summary>
    public const int Limit = 30;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public async Task<bool> HoldsBack(string address, CancellationToken stop)
    {
        var since = clock.GetUtcNow() - Window;
        var count = await db.Database.SqlQuery<int>(
            $"SELECT count(*)::int AS \"Value\" FROM sign_in_failure WHERE address = {address} AND at > {since}").SingleAsync(stop);
        return count >= Limit;
    }

    /// <summary>Notes a failure and forgets those that no longer count.</summary>
    public Task Note(string address, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return db.Database.ExecuteSqlAsync(
            $"DELETE FROM sign_in_failure WHERE at < {now - Window}; INSERT INTO sign_in_failure (at, address) VALUES ({now}, {address})",
            stop);
    }
}
