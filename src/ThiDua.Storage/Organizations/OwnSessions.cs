using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Organizations;

/// <summary>The sessions of one account: begun, listed, ended.</summary>
public sealed class OwnSessions(ThiDuaDb db, Scope scope, Acting acting, IAudit audit, TimeProvider clock)
{
    private const int LongestDevice = 200;

    /// <param name="device">What the browser says of itself.</param>
    public async Task<Guid> Begin(Guid account, string address, string device, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await ActAs(account, address, stop);
        var session = new AccountSession
        {
            AccountId = account,
            StartedAt = now,
            LastSeenAt = now,
            Address = address,
            Device = device.Length > LongestDevice ? device[..LongestDevice] : device,
        };
        db.Add(session);
        await db.SaveChangesAsync(stop);
        return session.Id;
    }

    /// <summary>Sessions in force, the latest seen first.</summary>
    public async Task<IReadOnlyList<SessionLine>> Of(Guid account, CancellationToken stop)
    {
        var idle = clock.GetUtcNow() - AccountSession.Idle;
        return await db.Set<AccountSession>()
            .Where(s => s.AccountId == account && s.EndedAt == null && s.LastSeenAt > idle)
            .OrderByDescending(s => s.LastSeenAt)
            .Select(s => new SessionLine(s.Id, s.Device, s.Address, s.StartedAt, s.LastSeenAt)).ToListAsync(stop);
    }

    /// <returns>Whether the account had such a session.</returns>
    public async Task<bool> End(Guid account, Guid session, CancellationToken stop)
    {
        if (await EndThose(db.Set<AccountSession>().Where(s => s.AccountId == account && s.Id == session), stop) == 0) return false;
        await audit.Note("ended", "account_session", session.ToString(), details: null, stop);
        return true;
    }

    /// <param name="but">The session that stays; null ends all.</param>
    public Task<int> EndAll(Guid account, Guid? but, CancellationToken stop) =>
        EndThose(db.Set<AccountSession>().Where(s => s.AccountId == account && s.Id != but && s.EndedAt == null), stop);

    /// <summary>Where the session acts from now on; the next request checks that duties allow it.</summary>
    public Task ActIn(Guid session, Guid commune, CancellationToken stop) =>
        db.Set<AccountSession>().Where(s => s.Id == session).ExecuteUpdateAsync(s => s.SetProperty(x => x.CommuneId, commune), stop);

    // From here on the request is the person's, and its entry in the log stands with the person's commune.
    private async Task ActAs(Guid account, string address, CancellationToken stop)
    {
        var person = await (
            from a in db.Users
            join p in db.Set<PersonRow>().IgnoreQueryFilters() on a.PersonId equals p.Id
            where a.Id == account
            select new { p.Name, p.CommuneId }).SingleAsync(stop);
        scope.LimitTo(new UnitId(person.CommuneId));
        acting.As(account, person.Name, address);
    }

    private Task<int> EndThose(IQueryable<AccountSession> sessions, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return sessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), stop);
    }
}

/// <summary>One line of the session list.</summary>
public sealed record SessionLine(Guid Id, string Device, string Address, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt);
