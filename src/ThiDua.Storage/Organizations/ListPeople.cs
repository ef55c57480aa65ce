using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>The list of people of a commune, searched without marks and case.</summary>
public sealed class ListPeople(ThiDuaDb db, Scope scope, TimeProvider clock)
{
    /// <summary>People on one page of the list.</summary>
    public const int PageSize = 50;

    public async Task<PeopleFound> Matching(PeopleFilter filter, CancellationToken stop)
    {
        var today = clock.Today();
        var people = Narrowed(filter, today);
        var total = await people.CountAsync(stop);
        var rows = await people.OrderBy(p => p.GivenName).ThenBy(p => p.Name).ThenBy(p => p.Id)
            .Skip((filter.Page - 1) * PageSize).Take(PageSize).Select(p => new { p.Id, p.Name }).ToListAsync(stop);
        var ids = rows.Select(r => r.Id).ToArray();
        var posts = await PostsOf(ids, today, stop);
        var duties = await DutiesOf(ids, today, stop);
        var accounts = await db.Users.Where(a => ids.Contains(a.PersonId)).ToDictionaryAsync(a => a.PersonId, stop);
        var lines = rows.Select(r => new PersonLine(
            new PersonId(r.Id), r.Name, posts.GetValueOrDefault(r.Id), [.. duties[r.Id].Order()],
            accounts.TryGetValue(r.Id, out var account) ? new AccountLine(account.UserName!, account.ClosedAt is not null) : null));
        return new PeopleFound([.. lines], total);
    }

    /// <summary>People of other communes who hold a duty here today.</summary>
    public async Task<IReadOnlyList<(string Name, Duty Duty)>> Guests(CancellationToken stop)
    {
        var today = clock.Today();
        var guests = await (
            from g in db.Set<DutyGrantRow>()
            join p in db.Set<PersonRow>().IgnoreQueryFilters() on g.PersonId equals p.Id
            where g.CommuneId == scope.Commune && p.CommuneId != scope.Commune
                && g.ValidFrom <= today && (g.ValidUntil == null || g.ValidUntil >= today)
            orderby p.GivenName, p.Name
            select new { p.Name, g.Duty }).ToListAsync(stop);
        return [.. guests.Select(g => (g.Name, g.Duty))];
    }

    /// <summary>All names of the commune, to find who is there already.</summary>
    public async Task<IReadOnlySet<string>> Names(CancellationToken stop) =>
        (await db.Set<PersonRow>().Select(p => p.Name).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);

    /// <summary>People with a post today, by unit.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> CountByUnit(CancellationToken stop)
    {
        var today = clock.Today();
        return await db.Set<PostRow>()
            .Where(x => x.CommuneId == scope.Commune && x.ValidFrom <= today && (x.ValidUntil == null || x.ValidUntil >= today))
            .GroupBy(x => x.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
    }

    private IQueryable<PersonRow> Narrowed(PeopleFilter filter, DateOnly today)
    {
        var people = db.Set<PersonRow>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Words))
        {
            var like = "%" + string.Join('%', Folded.Words(filter.Words)) + "%";
            people = people.Where(p => EF.Functions.Like(p.NameFolded, like));
        }

        if (filter.Unit is { } unit)
        {
            people = people.Where(p => db.Set<PostRow>().Any(x =>
                x.PersonId == p.Id && x.UnitId == unit && x.ValidFrom <= today && (x.ValidUntil == null || x.ValidUntil >= today)));
        }

        if (filter.Duty is { } duty)
        {
            people = people.Where(p => db.Set<DutyGrantRow>().Any(x =>
                x.PersonId == p.Id && x.Duty == duty && x.ValidFrom <= today && (x.ValidUntil == null || x.ValidUntil >= today)));
        }

        return people;
    }

    private async Task<Dictionary<Guid, PostLine>> PostsOf(Guid[] ids, DateOnly today, CancellationToken stop) =>
        await (
            from x in db.Set<PostRow>()
            join u in db.Set<UnitRow>().IgnoreQueryFilters() on x.UnitId equals u.Id
            where ids.Contains(x.PersonId) && x.ValidFrom <= today && (x.ValidUntil == null || x.ValidUntil >= today)
            select new { x.PersonId, Line = new PostLine(x.Title, u.Name) }).ToDictionaryAsync(x => x.PersonId, x => x.Line, stop);

    private async Task<ILookup<Guid, Duty>> DutiesOf(Guid[] ids, DateOnly today, CancellationToken stop) =>
        (await db.Set<DutyGrantRow>()
            .Where(x => ids.Contains(x.PersonId) && x.CommuneId == scope.Commune
                && x.ValidFrom <= today && (x.ValidUntil == null || x.ValidUntil >= today))
            .Select(x => new { x.PersonId, x.Duty }).ToListAsync(stop)).ToLookup(x => x.PersonId, x => x.Duty);
}

/// <param name="Page">From 1.</param>
public sealed record PeopleFilter(string? Words, Guid? Unit, Duty? Duty, int Page);

public sealed record PeopleFound(IReadOnlyList<PersonLine> Lines, int Total);

/// <param name="Post">Null without a post today.</param>
/// <param name="Duties">Held today in the commune in scope.</param>
/// <param name="Account">Null without an account.</param>
public sealed record PersonLine(PersonId Id, string Name, PostLine? Post, IReadOnlyList<Duty> Duties, AccountLine? Account);

public sealed record PostLine(string Title, string Unit);

public sealed record AccountLine(string UserName, bool IsClosed);
