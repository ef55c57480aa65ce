using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>One person with posts, duties and account, as the person's page shows them.</summary>
public sealed class SeePerson(ThiDuaDb db, TimeProvider clock)
{
    /// <returns>Null where there is no such person in scope.</returns>
    public async Task<PersonSeen?> By(PersonId id, CancellationToken stop)
    {
        var person = await db.Set<PersonRow>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id.Value, stop);
        if (person is null) return null;
        var posts = await (
            from x in db.Set<PostRow>()
            join u in db.Set<UnitRow>().IgnoreQueryFilters() on x.UnitId equals u.Id
            where x.PersonId == id.Value
            orderby x.ValidFrom descending
            select new PostSeen(new PostId(x.Id), x.Title, u.Name, x.ValidFrom, x.ValidUntil)).ToListAsync(stop);
        var duties = await (
            from x in db.Set<DutyGrantRow>()
            join u in db.Set<UnitRow>().IgnoreQueryFilters() on x.UnitId equals u.Id
            where x.PersonId == id.Value
            orderby x.ValidFrom descending, x.Id
            select new DutySeen(new DutyGrantId(x.Id), x.Duty, u.Name, x.ValidFrom, x.ValidUntil)).ToListAsync(stop);
        var now = clock.GetUtcNow();
        var account = await db.Users.Where(a => a.PersonId == id.Value)
            .Select(a => new AccountSeen(a.UserName!, a.ClosedAt, a.LockoutEnd > now ? a.LockoutEnd : null, a.OneTimeUntil, a.TwoFactorEnabled))
            .SingleOrDefaultAsync(stop);
        return new PersonSeen(id, person.Name, posts, duties, account);
    }
}

public sealed record PersonSeen(
    PersonId Id, string Name, IReadOnlyList<PostSeen> Posts, IReadOnlyList<DutySeen> Duties, AccountSeen? Account);

public sealed record PostSeen(PostId Id, string Title, string Unit, DateOnly From, DateOnly? Until);

public sealed record DutySeen(DutyGrantId Id, Duty Duty, string Unit, DateOnly From, DateOnly? Until);

/// <param name="ClosedAt">Closed by an administrator; null while open.</param>
/// <param name="LockedUntil">After too many wrong passwords; null when not.</param>
/// <param name="OneTimeUntil">A handed-out password waits to be changed until then; null otherwise.</param>
public sealed record AccountSeen(
    string UserName, DateTimeOffset? ClosedAt, DateTimeOffset? LockedUntil, DateTimeOffset? OneTimeUntil, bool HasSecondFactor);
