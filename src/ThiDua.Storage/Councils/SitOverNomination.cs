using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Organizations;

namespace ThiDua.Storage.Councils;

/// <summary>
/// Who sits where a nomination is to be judged reads it beforehand, whatever his duties; until that session has ended, and
/// nothing else of the candidate.
/// </summary>
public sealed class SitOverNomination(ThiDuaDb db)
{
    /// <returns>Whether the person is on the roll of a session that has not ended and has the nomination on its agenda.</returns>
    public async Task<bool> Is(PersonId person, NominationId nomination, CancellationToken stop)
    {
        var sessions = await db.Set<Session>().AsNoTracking().Where(s => s.Ended == null).Select(s => new { s.Items, s.Roll }).ToListAsync(stop);
        return sessions.Exists(s => s.Items.Any(i => i.Nomination == nomination) && s.Roll.Any(a => a.Person == person));
    }
}
