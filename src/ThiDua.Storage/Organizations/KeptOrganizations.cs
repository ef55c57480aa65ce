using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>Units and people in PostgreSQL.</summary>
internal sealed class KeptOrganizations(ThiDuaDb db, Scope scope) : IOrganizations
{
    public async Task<UnitTree> Tree(CancellationToken stop)
    {
        var units = await db.Set<UnitRow>().AsNoTracking().ToListAsync(stop);
        var links = await db.Set<UnitLinkRow>().AsNoTracking().ToListAsync(stop);
        return new UnitTree(
            units.Select(u => u.AsUnit()),
            links.Select(l => new UnitLink(new UnitId(l.PredecessorId), new UnitId(l.SuccessorId), l.Day)));
    }

    public async Task<Person> Person(PersonId id, CancellationToken stop)
    {
        var row = await db.Set<PersonRow>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id.Value, stop)
            ?? throw RefusedException.NothingInSight("Không tìm thấy người này. Đề nghị chọn lại trong danh sách.");
        return (await Compose([row], stop))[0];
    }

    public async Task<IReadOnlyList<Person>> PeopleIn(IReadOnlyCollection<UnitId> units, DateOnly day, CancellationToken stop)
    {
        var ids = units.Select(u => u.Value).ToArray();
        var posts = db.Set<PostRow>().Where(p => ids.Contains(p.UnitId) && (p.ValidUntil == null || p.ValidUntil >= day));
        var grants = db.Set<DutyGrantRow>().Where(g => ids.Contains(g.UnitId) && (g.ValidUntil == null || g.ValidUntil >= day));
        var rows = await db.Set<PersonRow>().AsNoTracking()
            .Where(p => posts.Any(x => x.PersonId == p.Id) || grants.Any(x => x.PersonId == p.Id)).ToListAsync(stop);
        return await Compose(rows, stop);
    }

    public async Task Keep(Rearrangement change, CancellationToken stop)
    {
        foreach (var unit in change.Units) MustBeOurs(unit);
        await KeepUnits(change.Units, stop);
        db.AddRange(change.Links.Select(l => new UnitLinkRow
        {
            PredecessorId = l.Predecessor.Value,
            SuccessorId = l.Successor.Value,
            Day = l.Day,
        }));
        await KeepPeople(change.People, stop);
        await Save(stop);
    }

    // Two people gave the same duty or post at the same moment: the database, which sees both, keeps the first.
    private async Task Save(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (PostgresException clash) when (clash.SqlState is PostgresErrorCodes.ExclusionViolation)
        {
            throw new RefusedException("Chức vụ, nhiệm vụ của người này vừa được thay đổi ở nơi khác. Đề nghị tải lại trang rồi làm lại.", clash);
        }
    }

    // Administrative units are seen by all, so what may be changed is decided here: one's own commune and what stands right under it.
    private void MustBeOurs(Unit unit)
    {
        if (!scope.SeesAll && unit.Commune.Value != scope.Commune && unit.Parent?.Value != scope.Commune)
        {
            throw new RefusedException($"{unit.Name} không thuộc đơn vị đang làm việc. Đề nghị chuyển đơn vị làm việc trước.");
        }
    }

    private void MustBeOurs(UnitId commune)
    {
        if (!scope.SeesAll && commune.Value != scope.Commune)
        {
            throw new RefusedException("Chỉ bố trí chức vụ, giao nhiệm vụ trong đơn vị đang làm việc. Việc liên quan đơn vị khác do quản trị cấp trên thực hiện.");
        }
    }

    private async Task KeepUnits(IReadOnlyCollection<Unit> units, CancellationToken stop)
    {
        var ids = units.Select(u => u.Id.Value).ToArray();
        var known = await db.Set<UnitRow>().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, stop);
        foreach (var unit in units)
        {
            if (known.TryGetValue(unit.Id.Value, out var row)) (row.Name, row.ValidUntil) = (unit.Name, unit.Force.Until);
            else db.Add(UnitRow.Of(unit));
        }
    }

    private async Task KeepPeople(IReadOnlyCollection<Person> people, CancellationToken stop)
    {
        var ids = people.Select(p => p.Id.Value).ToArray();
        var known = await db.Set<PersonRow>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var posts = await db.Set<PostRow>().Where(p => ids.Contains(p.PersonId)).ToDictionaryAsync(p => p.Id, stop);
        var grants = await db.Set<DutyGrantRow>().Where(g => ids.Contains(g.PersonId)).ToDictionaryAsync(g => g.Id, stop);
        foreach (var person in people)
        {
            if (known.TryGetValue(person.Id.Value, out var row)) (row.Name, row.CommuneId) = (person.Name, person.Commune.Value);
            else db.Add(new PersonRow { Id = person.Id.Value, Name = person.Name, CommuneId = person.Commune.Value });
            foreach (var post in person.Posts.Where(p => person.Touched.Contains(p.Id.Value))) KeepPost(person, post, posts);
            foreach (var grant in person.Duties.Where(d => person.Touched.Contains(d.Id.Value))) KeepGrant(person, grant, grants);
        }

        var touched = people.SelectMany(p => p.Touched).ToHashSet();
        touched.ExceptWith(people.SelectMany(p => p.Duties).Select(d => d.Id.Value));
        foreach (var withdrawn in grants.Values.Where(g => touched.Contains(g.Id)))
        {
            MustBeOurs(new UnitId(withdrawn.CommuneId));
            db.Remove(withdrawn);
        }
    }

    private void KeepPost(Person person, Post post, Dictionary<Guid, PostRow> known)
    {
        // An old post elsewhere may end with a move to here; a new one is ours.
        if (known.TryGetValue(post.Id.Value, out var row))
        {
            row.ValidUntil = post.Period.Until;
            return;
        }

        MustBeOurs(post.Commune);
        db.Add(PostRow.Of(person, post));
    }

    private void KeepGrant(Person person, DutyGrant grant, Dictionary<Guid, DutyGrantRow> known)
    {
        MustBeOurs(grant.Commune);
        if (known.TryGetValue(grant.Id.Value, out var row)) row.ValidUntil = grant.Period.Until;
        else db.Add(DutyGrantRow.Of(person, grant));
    }

    private async Task<List<Person>> Compose(List<PersonRow> rows, CancellationToken stop)
    {
        var ids = rows.Select(r => r.Id).ToArray();
        var posts = (await db.Set<PostRow>().AsNoTracking().Where(p => ids.Contains(p.PersonId)).ToListAsync(stop)).ToLookup(p => p.PersonId);
        var grants = (await db.Set<DutyGrantRow>().AsNoTracking().Where(g => ids.Contains(g.PersonId)).ToListAsync(stop)).ToLookup(g => g.PersonId);
        return [.. rows.Select(r => new Person(
            new PersonId(r.Id), r.Name, new UnitId(r.CommuneId),
            posts[r.Id].OrderBy(p => p.ValidFrom).Select(p => p.AsPost()),
            grants[r.Id].OrderBy(g => g.ValidFrom).ThenBy(g => g.Id).Select(g => g.AsGrant())))];
    }
}
