using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Movements;

/// <summary>A movement's home: what it is, where it stands, what comes next, what it was.</summary>
public sealed class ShowMovement(ThiDuaDb db, TimeProvider clock)
{
    private const int NextTasks = 5;

    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<MovementHome?> For(MovementId id, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;

        var latest = (await db.Latest(stop))[id].ToList();
        var tasks = await db.Set<MovementTask>().AsNoTracking().Where(t => t.Movement == id).OrderBy(t => t.Due).ToListAsync(stop);
        return new MovementHome(
            id, movement.Commune, movement.State, movement.StageOn(clock.Today()), movement.FirstDay, movement.Versions, movement.Closed, movement.SummedUp,
            [.. movement.Terms.Criteria.Select(c => Row(c, latest))],
            [.. tasks.Where(t => t.IsOpen).Take(NextTasks).Select(TaskRow.Of)],
            tasks.Count(t => t.Done is not null), tasks.Count(t => !t.WasPastAtLaunch), tasks.Count(t => t.IsOpen && t.Due < clock.Today()),
            [.. latest.SelectMany(v => v.Evidence)], await PlanFile(movement.Origin, stop));
    }

    /// <summary>Whether the file is a paper of that movement: its plan, or evidence of one of its values.</summary>
    public async Task<bool> Holds(MovementId id, Guid file, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return false;
        if ((await PlanFile(movement.Origin, stop))?.File == file) return true;
        return (await db.Set<RecordedValue>().Where(v => v.Movement == id).Select(v => v.Evidence).ToListAsync(stop)).Any(e => e.Any(f => f.File == file));
    }

    private async Task<Evidence?> PlanFile(DraftId? origin, CancellationToken stop)
    {
        if (origin is not { } draft) return null;
        var plan = await db.Set<Upload>().Where(u => u.DraftId == draft)
            .Join(db.Set<StoredFile>(), u => u.FileId, f => f.Id, (_, f) => f).AsNoTracking().FirstOrDefaultAsync(stop);
        return plan is null ? null : new Evidence(plan.Id.Value, plan.Name, plan.Size);
    }

    private static CriterionRow Row(Criterion criterion, List<RecordedValue> latest) => new(
        criterion,
        [
            .. Enumerable.Range(0, Math.Max(1, criterion.Targets.Count)).Select(i => new TargetRow(
                i, criterion.Targets.ElementAtOrDefault(i), latest.Find(v => v.Criterion == criterion.Id && v.Target == i))),
        ]);
}

/// <summary>What a movement's home shows.</summary>
/// <param name="Versions">Of its terms, oldest first; there is always one.</param>
/// <param name="Next">The nearest open tasks.</param>
/// <param name="Evidence">Files of the latest values.</param>
/// <param name="PlanFile">The plan as it was uploaded; null where the movement did not come from a file.</param>
public sealed record MovementHome(
    MovementId Id, UnitId Commune, MovementState State, MovementStage Stage, DateOnly? FirstDay, IReadOnlyList<TermsVersion> Versions, Deed? Closed, Deed? SummedUp,
    IReadOnlyList<CriterionRow> Criteria, IReadOnlyList<TaskRow> Next,
    int TasksDone, int TasksAll, int TasksOverdue, IReadOnlyList<Evidence> Evidence, Evidence? PlanFile)
{
    public TermsVersion Current => Versions.MaxBy(version => version.Number)!;

    public MovementTerms Terms => Current.Terms;
}

/// <summary>A criterion with what was recorded for it by hand; how it stands is told by its figures.</summary>
public sealed record CriterionRow(Criterion Criterion, IReadOnlyList<TargetRow> Targets);

/// <summary>One target of a criterion with its latest value; no target where the criterion has none in figures.</summary>
public sealed record TargetRow(int Place, Target? Target, RecordedValue? Latest);
