using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>
/// Plans a movement's calendar backwards from its deadlines, in working days: the last day for dossiers first, and before
/// it the council, the verification, the self-scoring and the figures; around it the reviews, the statistics of the law
/// and what the plan charges to whom.
/// </summary>
public sealed class PlanCalendar(WorkingDays days)
{
    /// <summary>The steps in order of their last day; empty where the terms fix no end.</summary>
    /// <param name="launchDay">Counts as the first day where the terms name none.</param>
    public IReadOnlyList<PlannedStep> For(MovementTerms terms, DateOnly launchDay)
    {
        if (terms.To is not { } to) return [];

        var from = terms.From ?? (launchDay <= to ? launchDay : new DateOnly(to.Year, 1, 1));
        var cycles = Cycle.Of(from, to);
        IEnumerable<PlannedStep> steps =
        [
            .. cycles.SelectMany(cycle => AwardSteps.Of(terms, cycle, days)),
            .. ReviewSteps.Of(cycles, days),
            .. StatisticsSteps.Of(cycles, days),
            .. PlanSteps.Deadlines(terms, cycles, days, launchDay),
            .. PlanSteps.Assignments(terms, from, to, days),
        ];
        return [.. steps.OrderBy(s => s.Due).ThenBy(s => s.Start)];
    }
}
