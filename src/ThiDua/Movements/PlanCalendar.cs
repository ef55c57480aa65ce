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
    public IReadOnlyList<PlannedStep> For(MovementTerms terms, DateOnly launchDay)
    {
        if (terms.To is not { } to) return [];

        var from = FirstDay(terms, to, launchDay);
        var cycles = Cycle.Of(from, to);
        IEnumerable<PlannedStep> steps =
        [
            .. cycles.SelectMany(cycle => AwardSteps.Of(terms, cycle, days)),
            .. ReviewSteps.Of(cycles, days),
            .. PhaseSteps.Of(terms, cycles, days, launchDay),
            .. StatisticsSteps.Of(cycles, days),
            .. PlanSteps.Deadlines(terms, cycles, days, launchDay),
            .. AssignedSteps.Of(terms, cycles, days),
        ];
        return [.. steps.OrderBy(s => s.Due).ThenBy(s => s.Start)];
    }

    /// <summary>
    /// The first day of a movement that ends on <paramref name="to"/>: as the terms say, else the day of the plan ("kể từ
    /// ngày ban hành"), else the day of the launch; of a movement long over whose plan says neither, its calendar year.
    /// </summary>
    public static DateOnly FirstDay(MovementTerms terms, DateOnly to, DateOnly launchDay) =>
        terms.From ?? (terms.PlanDate <= to ? terms.PlanDate : null) ?? (launchDay <= to ? launchDay : new DateOnly(to.Year, 1, 1));
}
