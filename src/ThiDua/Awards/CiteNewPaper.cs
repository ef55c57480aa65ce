using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>
/// Where another paper replaced that of a decision in force, nominations and records of merit cite number and day of the one
/// that stands, and say which it replaced. The day from which an award counts, and whether it does, stay as they are.
/// </summary>
public sealed class CiteNewPaper(INominations nominations, IMeritRecords records, TimeProvider clock)
{
    /// <param name="standing">Number, day and issuer of the paper that stands, with the id of the decision.</param>
    public async Task On(IReadOnlyCollection<NominationId> ids, DecisionReference standing, Actor who, CancellationToken stop)
    {
        foreach (var nomination in await nominations.Those(ids, stop))
        {
            nomination.Cite(standing, who.Does(clock));
            foreach (var entry in (await records.Of(nomination.Candidate, stop)).Where(entry => entry.Nomination == nomination.Id && entry.Kind is MeritKind.Title or MeritKind.Award))
            {
                if (nomination.Revocation is { } revoked && revoked.Decision == standing.Decision) entry.CiteRevocation(revoked);
                else if (nomination.Decision is { } decided && decided.Decision == standing.Decision) entry.Cite(decided);
            }
        }

        await nominations.Save(stop);
    }
}
