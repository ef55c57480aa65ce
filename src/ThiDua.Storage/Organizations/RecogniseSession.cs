using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>Whose session a request carries, and what that person may do today: read anew with every request.</summary>
public sealed class RecogniseSession(ThiDuaDb db, TimeProvider clock)
{
    /// <returns>Null when the session ended, lay idle too long, or its account was closed.</returns>
    public async Task<RecognisedSession?> By(Guid session, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (idle, longest) = (now - AccountSession.Idle, now - AccountSession.Longest);
        var found = await (
            from s in db.Set<AccountSession>()
            join a in db.Users on s.AccountId equals a.Id
            join p in db.Set<PersonRow>().IgnoreQueryFilters() on a.PersonId equals p.Id
            where s.Id == session && s.EndedAt == null && s.LastSeenAt > idle && s.StartedAt > longest && a.ClosedAt == null
            select new { s.LastSeenAt, s.CommuneId, Home = p.CommuneId, Account = a.Id, a.PersonId, p.Name, MustChange = a.OneTimeUntil != null })
            .SingleOrDefaultAsync(stop);
        if (found is null) return null;

        if (now - found.LastSeenAt > TimeSpan.FromMinutes(1)) await Seen(session, now, stop);
        var places = await Places(found.PersonId, clock.Today(), stop);
        var chosen = places.Find(p => p.Commune.Value == found.CommuneId) ?? await Overseen(found.CommuneId, places, stop);
        chosen ??= places.Find(p => p.Commune.Value == found.Home) ?? places.FirstOrDefault();
        return new RecognisedSession(
            session, found.Account, new PersonId(found.PersonId), found.Name, found.MustChange, places, chosen);
    }

    // Not through SaveChanges: that a page was looked at is no change to be audited.
    private Task<int> Seen(Guid session, DateTimeOffset now, CancellationToken stop) =>
        db.Set<AccountSession>().Where(s => s.Id == session).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), stop);

    private async Task<List<PlaceOfDuty>> Places(Guid person, DateOnly today, CancellationToken stop)
    {
        var held = await (
            from g in db.Set<DutyGrantRow>()
            join u in db.Set<UnitRow>().IgnoreQueryFilters() on g.CommuneId equals u.Id
            where g.PersonId == person && g.ValidFrom <= today && (g.ValidUntil == null || g.ValidUntil >= today)
            orderby g.ValidFrom, g.Id
            select new { u.Id, u.Name, u.Kind, g.Duty }).ToListAsync(stop);
        return [.. held.GroupBy(h => h.Id).Select(h =>
            new PlaceOfDuty(new UnitId(h.Key), h.First().Name, h.First().Kind, h.Select(x => x.Duty).ToHashSet()))];
    }

    // An administrator of the province or the nation may step into a commune below, as its administrator and nothing else.
    private async Task<PlaceOfDuty?> Overseen(Guid? commune, List<PlaceOfDuty> places, CancellationToken stop)
    {
        if (commune is null || !places.Exists(p => p.Duties.Contains(Duty.Administrator))) return null;
        var unit = await db.Set<UnitRow>().IgnoreQueryFilters().SingleOrDefaultAsync(u => u.Id == commune, stop);
        for (var above = unit?.ParentId; above is not null;)
        {
            if (places.Exists(p => p.Commune.Value == above && p.Duties.Contains(Duty.Administrator)))
            {
                return new PlaceOfDuty(new UnitId(unit!.Id), unit.Name, unit.Kind, new HashSet<Duty> { Duty.Administrator });
            }

            above = await db.Set<UnitRow>().IgnoreQueryFilters().Where(u => u.Id == above).Select(u => u.ParentId).SingleAsync(stop);
        }

        return null;
    }
}

/// <summary>A session in force.</summary>
/// <param name="Places">Units where the person holds duties today.</param>
/// <param name="Chosen">The place where the person acts now; null without any duty.</param>
public sealed record RecognisedSession(
    Guid Id, Guid Account, PersonId Person, string Name, bool MustChangePassword, IReadOnlyList<PlaceOfDuty> Places,
    PlaceOfDuty? Chosen);

/// <summary>A commune (or province, or the nation) with the duties that a person holds there today.</summary>
public sealed record PlaceOfDuty(UnitId Commune, string Name, UnitKind Kind, IReadOnlySet<Duty> Duties);
