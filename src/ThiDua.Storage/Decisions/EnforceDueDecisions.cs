using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Decisions;

/// <summary>Puts issued decisions into force whose text names a later day, once that day has come; in the name of who issued them.</summary>
public sealed class EnforceDueDecisions(ThiDuaDb db, Scope scope, IPapers papers, FollowDecisionPaper follow, Acting acting)
{
    /// <summary>Those that wait, in all communes.</summary>
    public async Task<IReadOnlyList<WaitingDecision>> Waiting(CancellationToken stop)
    {
        scope.OpenForTheSystem();
        var waiting = await db.Set<AwardDecision>().AsNoTracking().Where(d => d.InForce == null && d.Dropped == null && d.Paper != null).Select(d => d.Paper!.Value).ToListAsync(stop);
        var ids = waiting.ConvertAll(id => new PaperId(id));
        return await db.Set<OutgoingPaper>().AsNoTracking().Where(p => p.Issued != null && ids.Contains(p.Id)).Select(p => new WaitingDecision(new(p.CommuneId), p.Id)).ToListAsync(stop);
    }

    public async Task One(WaitingDecision waiting, CancellationToken stop)
    {
        scope.LimitTo(waiting.Commune);
        if (await papers.Find(waiting.Paper, stop) is not { Issued: { } issued } paper) return;
        acting.As(issued.By.Account, issued.By.Name, null);
        await follow.Issued(paper, new(issued.By.Account, default, issued.By.Name, waiting.Commune, new HashSet<Duty> { Duty.Officer }), stop);
    }
}

/// <summary>A decision that is issued and not in force.</summary>
public sealed record WaitingDecision(UnitId Commune, PaperId Paper);
