using Microsoft.EntityFrameworkCore;
using ThiDua.Councils;

namespace ThiDua.Storage.Councils;

/// <summary>The councils of the commune with their rosters.</summary>
public sealed class ShowCouncils(ThiDuaDb db)
{
    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<CouncilShown>> All(DateOnly today, CancellationToken stop) =>
        [.. (await db.Set<Council>().AsNoTracking().OrderByDescending(c => c.From).ToListAsync(stop)).Select(c => Shown(c, today))];

    /// <returns>Null where this scope has no such council.</returns>
    public async Task<CouncilShown?> One(CouncilId id, DateOnly today, CancellationToken stop) =>
        await db.Set<Council>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop) is { } council ? Shown(council, today) : null;

    private static CouncilShown Shown(Council c, DateOnly today)
    {
        var members = c.MembersOn(today);
        return new(c.Id, c.Name, c.Decision, c.From, c.Until, members, [.. c.Seats.Except(members)], c.SitsOn(today));
    }
}

/// <summary>A council as its page shows it.</summary>
/// <param name="Members">Of today.</param>
/// <param name="Others">Seats that ended or have not begun.</param>
public sealed record CouncilShown(CouncilId Id, string Name, FoundingDecision Decision, DateOnly From, DateOnly? Until, IReadOnlyList<Seat> Members, IReadOnlyList<Seat> Others, bool SitsToday);
