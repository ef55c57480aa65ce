using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;
using ThiDua.Movements;

namespace ThiDua.Storage.Decisions;

/// <summary>Decisions on awards of the present scope.</summary>
internal sealed class DecisionsInDatabase(ThiDuaDb db) : IDecisions
{
    public Task<AwardDecision?> Find(AwardDecisionId id, CancellationToken stop) => db.Set<AwardDecision>().SingleOrDefaultAsync(d => d.Id == id, stop);

    public async Task<IReadOnlyList<AwardDecision>> OfMovement(MovementId movement, CancellationToken stop) =>
        await db.Set<AwardDecision>().AsNoTracking().Where(d => d.Movement == movement && d.Dropped == null).OrderByDescending(d => d.Id).ToListAsync(stop);

    public async Task<IReadOnlyList<AwardDecision>> Naming(IReadOnlyCollection<Guid> nominations, CancellationToken stop) =>
        await db.Set<AwardDecision>().AsNoTracking()
            .Where(d => d.Dropped == null && d.Grants.Any(g => g.Nomination != null && nominations.Contains(g.Nomination.Value))).ToListAsync(stop);

    public async Task<IReadOnlyList<AwardDecision>> Drafted(CancellationToken stop) =>
        await db.Set<AwardDecision>().AsNoTracking().Where(d => d.InForce == null && d.Dropped == null && d.Paper != null).ToListAsync(stop);

    public void Add(AwardDecision decision) => db.Add(decision);

    public Task Save(CancellationToken stop) => db.SaveOrRefuse("Có người vừa thay đổi quyết định này. Đề nghị mở lại trang rồi làm lại.", stop);

    public Task AllOrNothing(Func<Task> act, CancellationToken stop) => db.AllOrNothing(act, stop);

    public Task Hold(MovementId movement, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Outside a transaction nothing is held.");
        return db.Set<Movement>().FromSql($"SELECT * FROM movement WHERE id = {movement.Value} FOR NO KEY UPDATE").Select(one => one.Id).ToListAsync(stop);
    }
}
