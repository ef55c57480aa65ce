using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>What the plan itself sets: its other deadlines; those of the work it charges to whom are <see cref="AssignedSteps"/>.</summary>
internal static class PlanSteps
{
    private const int ToFixADay = 10;
    private const int LongestTitle = 160;

    public static IEnumerable<PlannedStep> Deadlines(MovementTerms terms, IReadOnlyList<Cycle> cycles, WorkingDays days, DateOnly launchDay)
    {
        foreach (var deadline in terms.Deadlines)
        {
            if (AssignedSteps.Bears(terms, deadline)) continue; // the assignment that names the day is the task
            if (deadline is { Day: null, EveryYear: null }) yield return Undated(deadline, days, launchDay);
            else if (!DossierDeadline.IsAboutDossiers(deadline))
                foreach (var day in DaysOf(deadline, cycles)) yield return Dated(deadline, day, days);
        }
    }

    internal static IEnumerable<DateOnly> DaysOf(Deadline deadline, IReadOnlyList<Cycle> cycles) =>
        deadline.Day is { } day
            ? [day]
            : cycles.Select(c => c.To.Year).Distinct()
                .Select(year => DossierDeadline.DayOf(deadline.EveryYear!.Value, year));

    /// <summary>The last working day on which the deadline is kept.</summary>
    internal static DateOnly LastDay(Deadline deadline, DateOnly day, WorkingDays days) => days.OnOrBefore(deadline.Before ? day.AddDays(-1) : day);

    private static PlannedStep Dated(Deadline deadline, DateOnly day, WorkingDays days)
    {
        var due = LastDay(deadline, day, days);
        return new PlannedStep(StepKind.PlanDeadline, Cut(deadline.Text), Duty.Officer, days.Before(due, 4), due,
            $"Mốc của kế hoạch: {Told(deadline, day)}.", IsFixed: true);
    }

    internal static string Told(Deadline deadline, DateOnly day) => $"{(deadline.Before ? "trước ngày" : "ngày")} {DossierDeadline.Written(day)}";

    private static PlannedStep Undated(Deadline deadline, WorkingDays days, DateOnly launchDay) => new(
        StepKind.PlanDeadline, $"Ấn định ngày cho mốc: {Cut(deadline.Text)}", Duty.Officer, launchDay, days.After(launchDay, ToFixADay),
        $"Kế hoạch không ghi ngày cho mốc này; đề nghị ấn định trong {ToFixADay} ngày làm việc sau phát động.");

    internal static string Cut(string text) => Words.Beginning(text, LongestTitle);
}
