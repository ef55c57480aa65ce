using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>The movements, tasks and values of the present scope.</summary>
internal sealed class MovementsInDatabase(ThiDuaDb db, IDrafts drafts) : IMovements
{
    public Task<Movement?> Find(MovementId id, CancellationToken stop) =>
        db.Set<Movement>().SingleOrDefaultAsync(m => m.Id == id, stop);

    public async Task<IReadOnlyList<Movement>> Running(CancellationToken stop) =>
        await db.Set<Movement>().AsNoTracking().Where(m => m.Closed == null).ToListAsync(stop);

    public Task AddLaunched(Movement movement, IReadOnlyList<MovementTask> tasks, CancellationToken stop)
    {
        db.Add(movement);
        db.AddRange(tasks);
        return SaveFrom(movement.Origin, movement.Id, stop);
    }

    public Task SaveChange(Movement movement, DraftId draft, CancellationToken stop) => SaveFrom(draft, movement.Id, stop);

    public async Task<Movement?> ChangedBy(DraftId draft, CancellationToken stop) =>
        await db.Set<TermsChangeDraft>().SingleOrDefaultAsync(c => c.Draft == draft, stop) is { } change
            ? await Find(change.Movement, stop)
            : null;

    public async Task NoteChange(DraftId draft, Movement movement, CancellationToken stop)
    {
        db.Add(new TermsChangeDraft(draft, movement.Id, movement.CommuneId, movement.Current.Number));
        await db.SaveChangesAsync(stop);
    }

    public async Task<int?> VersionBehind(DraftId draft, CancellationToken stop) =>
        (await db.Set<TermsChangeDraft>().SingleOrDefaultAsync(c => c.Draft == draft, stop))?.Version;

    public async Task<DraftId?> ChangeUnderWay(Movement movement, CancellationToken stop)
    {
        var drafted = await db.Set<TermsChangeDraft>().Where(c => c.Movement == movement.Id && c.Version == movement.Current.Number).Select(c => c.Draft).ToListAsync(stop);
        var ids = drafted.Select(d => d.Value).ToArray();
        var open = await db.Set<DraftRow>().Where(d => ids.Contains(d.Id) && d.LaunchedAs == null).OrderByDescending(d => d.Id).FirstOrDefaultAsync(stop);
        return open is null ? null : new DraftId(open.Id);
    }

    public async Task Add(RecordedValue value, CancellationToken stop)
    {
        db.Add(value);
        await db.SaveChangesAsync(stop);
    }

    public async Task<IReadOnlyList<MovementTask>> TasksOf(MovementId id, CancellationToken stop) =>
        await db.Set<MovementTask>().Where(t => t.Movement == id).OrderBy(t => t.Due).ToListAsync(stop);

    public Task<MovementTask?> FindTask(MovementTaskId id, CancellationToken stop) =>
        db.Set<MovementTask>().SingleOrDefaultAsync(t => t.Id == id, stop);

    public void Add(MovementTask task) => db.Add(task);

    public void Remove(MovementTask task) => db.Remove(task);

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);

    // The draft is marked first: of two people who launch at once, the second waits here and is then refused.
    private async Task SaveFrom(DraftId? draft, MovementId movement, CancellationToken stop)
    {
        await using var all = await db.Database.BeginTransactionAsync(stop);
        if (draft is { } id && !await drafts.TryMarkLaunched(id, movement, stop)) throw new RefusedException(DraftRefusals.Launched);
        await db.SaveChangesAsync(stop);
        await all.CommitAsync(stop);
    }
}
