using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>A criterion with every value that was ever recorded for it.</summary>
public sealed class ShowCriterion(ThiDuaDb db, TimeProvider clock)
{
    /// <returns>Null where this scope has no such movement, or the movement no such criterion.</returns>
    public async Task<CriterionHome?> For(MovementId id, CriterionId criterion, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;
        if (movement.Versions.SelectMany(v => v.Terms.Criteria).LastOrDefault(c => c.Id == criterion) is not { } last) return null;

        var values = await db.Set<RecordedValue>().AsNoTracking().Where(v => v.Movement == id && v.Criterion == criterion)
            .OrderByDescending(v => v.AsOf).ThenByDescending(v => v.Id).ToListAsync(stop);
        var now = movement.Terms.Criteria.FirstOrDefault(c => c.Id == criterion);
        return new CriterionHome(
            movement.Terms.Title, movement.Versions.Count, movement.State is MovementState.Running && now is not null, now ?? last,
            [.. values.Select(v => Past(movement, v, movement.IsOver(clock.Today())))]);
    }

    // A value is judged by the terms of its own day: a later change does not rewrite what was known then.
    private static PastValue Past(Movement movement, RecordedValue value, bool over)
    {
        var terms = movement.Versions.Single(v => v.Number == value.TermsVersion).Terms;
        var target = terms.Criteria.FirstOrDefault(c => c.Id == value.Criterion)?.Targets.ElementAtOrDefault(value.Target);
        return new PastValue(value, target, JudgeCriterion.Target(target, value.Measured, over));
    }
}

/// <summary>What a criterion's page shows.</summary>
/// <param name="Movement">Title of its movement.</param>
/// <param name="Versions">How many versions the terms have.</param>
/// <param name="TakesValues">The movement runs and still has the criterion.</param>
/// <param name="Criterion">As it stands now, or as it last stood where the terms dropped it.</param>
/// <param name="Values">Newest first.</param>
public sealed record CriterionHome(string Movement, int Versions, bool TakesValues, Criterion Criterion, IReadOnlyList<PastValue> Values);

/// <summary>A recorded value with the target that it was judged by.</summary>
public sealed record PastValue(RecordedValue Value, Target? Target, Standing Standing);
