using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>What the plan itself sets: its other deadlines, and the work it charges to whom.</summary>
internal static class PlanSteps
{
    private const int ToFixADay = 10;
    private const int LongestTitle = 160;
    private const int NamedNearTheStart = 40;

    public static IEnumerable<PlannedStep> Deadlines(MovementTerms terms, IReadOnlyList<Cycle> cycles, WorkingDays days, DateOnly launchDay)
    {
        foreach (var deadline in terms.Deadlines)
        {
            if (deadline is { Day: null, EveryYear: null }) yield return Undated(deadline, days, launchDay);
            else if (!DossierDeadline.IsAboutDossiers(deadline))
                foreach (var day in DaysOf(deadline, cycles)) yield return Dated(deadline, day, days);
        }
    }

    public static IEnumerable<PlannedStep> Assignments(MovementTerms terms, DateOnly from, DateOnly to, WorkingDays days) =>
        terms.Assignments.Select(a => new PlannedStep(StepKind.Assigned, Title(a), a.Duty ?? Duty.Officer, from, days.OnOrBefore(to),
            a.Duty is null
                ? $"Kế hoạch giao “{a.Assignee}” trong suốt thời gian phong trào; chưa chọn vai trò nên công chức phụ trách đôn đốc."
                : $"Kế hoạch giao “{a.Assignee}” trong suốt thời gian phong trào, đến hết {DossierDeadline.Written(to)}."));

    private static string Title(Assignment a)
    {
        // "Giao văn phòng thống kê: phối hợp …" names its assignee itself.
        var named = a.Task.IndexOf(a.Assignee, StringComparison.CurrentCultureIgnoreCase) is >= 0 and < NamedNearTheStart;
        return Cut(named ? a.Task : $"{a.Assignee}: {a.Task}");
    }

    private static IEnumerable<DateOnly> DaysOf(Deadline deadline, IReadOnlyList<Cycle> cycles) =>
        deadline.Day is { } day
            ? [day]
            : cycles.Select(c => c.To.Year).Distinct()
                .Select(year => DossierDeadline.DayOf(deadline.EveryYear!.Value, year));

    private static PlannedStep Dated(Deadline deadline, DateOnly day, WorkingDays days)
    {
        var due = days.OnOrBefore(deadline.Before ? day.AddDays(-1) : day);
        return new PlannedStep(StepKind.PlanDeadline, Cut(deadline.Text), Duty.Officer, days.Before(due, 4), due,
            $"Mốc của kế hoạch: {(deadline.Before ? "trước ngày" : "ngày")} {DossierDeadline.Written(day)}.", IsFixed: true);
    }

    private static PlannedStep Undated(Deadline deadline, WorkingDays days, DateOnly launchDay) => new(
        StepKind.PlanDeadline, $"Ấn định ngày cho mốc: {Cut(deadline.Text)}", Duty.Officer, launchDay, days.After(launchDay, ToFixADay),
        $"Kế hoạch không ghi ngày cho mốc này; đề nghị ấn định trong {ToFixADay} ngày làm việc sau phát động.");

    private static string Cut(string text) => Words.Beginning(text, LongestTitle);
}
