using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>The list of a commune's movements, newest first.</summary>
public sealed class ListMovements(ThiDuaDb db, TimeProvider clock)
{
    /// <param name="year">Only movements that run in that year.</param>
    /// <param name="words">Words of the title or the plan's number, without regard to marks and case.</param>
    public async Task<IReadOnlyList<MovementRow>> For(int? year, MovementStage? stage, string? words, CancellationToken stop)
    {
        var movements = await db.Set<Movement>().AsNoTracking().ToListAsync(stop);
        var next = await NextSteps(stop);
        var wanted = Folded.Words(words ?? "");
        return
        [
            .. movements.Where(m => (year is null || RunsIn(m, year.Value)) && (stage is null || m.StageOn(clock.Today()) == stage) && Matches(m, wanted))
                .OrderBy(m => m.State).ThenByDescending(m => m.Launched.At)
                .Select(m => Row(m, next.GetValueOrDefault(m.Id))),
        ];
    }

    private MovementRow Row(Movement m, DateOnly? next) => new(
        m.Id, m.Terms.Title, TermsAsItems.Symbol(m.Terms), m.Terms.From, m.Terms.To, m.StageOn(clock.Today()), m.Current.Number, next);

    private async Task<Dictionary<MovementId, DateOnly?>> NextSteps(CancellationToken stop) => await db.Set<MovementTask>()
        .Where(t => t.Done == null && !t.WasPastAtLaunch).GroupBy(t => t.Movement)
        .Select(g => new { g.Key, Due = g.Min(t => t.Due) }).ToDictionaryAsync(g => g.Key, g => (DateOnly?)g.Due, stop);

    private static bool RunsIn(Movement m, int year) =>
        (m.Terms.From?.Year ?? VietnamDay.Of(m.Launched.At).Year) <= year && (m.Terms.To?.Year ?? year) >= year;

    private static bool Matches(Movement m, IReadOnlyList<string> wanted)
    {
        var folded = Folded.Of($"{m.Terms.Title} {m.Terms.Theme} {TermsAsItems.Symbol(m.Terms)}");
        return wanted.All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}

/// <summary>One movement of the list.</summary>
/// <param name="Next">The nearest last day of an open task.</param>
public sealed record MovementRow(
    MovementId Id, string Title, string? Symbol, DateOnly? From, DateOnly? To, MovementStage Stage, int Version, DateOnly? Next);
