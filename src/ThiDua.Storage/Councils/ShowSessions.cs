using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Councils;

/// <summary>The sessions of a movement, and what can come before the council.</summary>
public sealed class ShowSessions(ThiDuaDb db, TimeProvider clock)
{
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<SessionsShown?> Of(MovementId id, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;
        var sessions = await db.Set<Session>().AsNoTracking().Where(s => s.Movement == id).OrderByDescending(s => s.Starts).ToListAsync(stop);
        var councils = await db.Set<Council>().AsNoTracking().OrderByDescending(c => c.From).ToListAsync(stop);
        return new(
            movement.Terms.Title,
            [.. sessions.Select(s => new SessionRow(s.Id, s.Starts, s.Place, s.State, s.Items.Count, s.Items.Count(i => i.Outcome is { Met: true }), s.Items.Count(i => i.Outcome is not null), [.. s.Roll.Select(a => a.Person)]))],
            [.. councils.Where(c => c.Until is null || c.Until >= clock.Today()).Select(c => new CouncilChoice(c.Id, c.Name, c.MembersOn(clock.Today()).Count))],
            await Waiting(id, [.. sessions.Where(s => s.State is not SessionState.Ended).SelectMany(s => s.Items).Select(i => i.Nomination)], stop));
    }

    /// <summary>Nominations that met the conditions and stand on no agenda of a session that is still to end.</summary>
    internal async Task<IReadOnlyList<NominationToVote>> Waiting(MovementId movement, IReadOnlyCollection<NominationId> onAgenda, CancellationToken stop)
    {
        var today = clock.Today();
        var all = await db.Set<Nomination>().AsNoTracking().Where(n => n.Movement == movement && n.State == NominationState.Qualified).ToListAsync(stop);
        return [.. all.Where(n => !onAgenda.Contains(n.Id)).OrderBy(n => n.Award, StringComparer.Ordinal).ThenBy(n => n.Candidate.Name, Vietnamese.ByGivenName)
            .Select(n => new NominationToVote(n.Id, n.Candidate.Name, n.Candidate.Line, AwardKinds.Shipped[n.Award].FullNameOn(today), n.Round.ToString()))];
    }
}

/// <summary>What the page of a movement's sessions shows.</summary>
public sealed record SessionsShown(string Movement, IReadOnlyList<SessionRow> Sessions, IReadOnlyList<CouncilChoice> Councils, IReadOnlyList<NominationToVote> Waiting);

/// <summary>A session as a line of a list.</summary>
/// <param name="Members">Who sits there.</param>
public sealed record SessionRow(SessionId Id, DateTimeOffset Starts, string Place, SessionState State, int Items, int Agreed, int Voted, IReadOnlyList<PersonId> Members);

/// <summary>A council to be called together.</summary>
public sealed record CouncilChoice(CouncilId Id, string Name, int Members);

/// <summary>A nomination that waits for the council.</summary>
public sealed record NominationToVote(NominationId Id, string Candidate, string? Line, string Award, string Round);
