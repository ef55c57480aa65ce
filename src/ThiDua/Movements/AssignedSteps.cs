using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>
/// The work that the plan charges to whom: by the day that its own sentence names, else until the end. A sentence with
/// several days is one step for each of them, and what it charges besides goes on until the end.
/// </summary>
internal static class AssignedSteps
{
    private const int NamedNearTheStart = 40;
    private const int WorthAStep = 5; // words that are left of a sentence without its deadlines and its assignee

    public static IEnumerable<PlannedStep> Of(MovementTerms terms, IReadOnlyList<Cycle> cycles, WorkingDays days) =>
        terms.Assignments.SelectMany(assignment => Of(assignment, terms, cycles, days));

    /// <summary>Whether the deadline has a day and stands in the sentence of an assignment.</summary>
    public static bool Bears(MovementTerms terms, Deadline deadline) => terms.Assignments.Any(assignment => StandsIn(deadline, assignment));

    private static IEnumerable<PlannedStep> Of(Assignment assignment, MovementTerms terms, IReadOnlyList<Cycle> cycles, WorkingDays days)
    {
        var own = terms.Deadlines.Where(deadline => StandsIn(deadline, assignment)).ToList();
        foreach (var deadline in own)
        {
            var title = Title(assignment, own.Count == 1 ? assignment.Task : deadline.Text);
            foreach (var day in PlanSteps.DaysOf(deadline, cycles)) yield return Dated(assignment, title, deadline, day, cycles, days);
        }

        if (own.Count == 0) yield return UntilTheEnd(assignment, assignment.Task, cycles, days);
        else if (own.Count > 1 && Rest(assignment, own) is { } rest) yield return UntilTheEnd(assignment, rest, cycles, days);
    }

    private static PlannedStep Dated(Assignment assignment, string title, Deadline deadline, DateOnly day, IReadOnlyList<Cycle> cycles, WorkingDays days)
    {
        var due = PlanSteps.LastDay(deadline, day, days);
        var from = cycles.LastOrDefault(cycle => cycle.From <= due)?.From ?? due;
        return new PlannedStep(StepKind.Assigned, title, assignment.Duty ?? Duty.Officer, from, due,
            $"Kế hoạch giao “{assignment.Assignee}” {PlanSteps.Told(deadline, day)}{WithoutDuty(assignment)}.", IsFixed: true);
    }

    private static PlannedStep UntilTheEnd(Assignment assignment, string task, IReadOnlyList<Cycle> cycles, WorkingDays days)
    {
        var (from, to) = (cycles[0].From, cycles[^1].To);
        var until = assignment.Duty is null ? WithoutDuty(assignment) : $", đến hết {DossierDeadline.Written(to)}";
        return new PlannedStep(StepKind.Assigned, Title(assignment, task), assignment.Duty ?? Duty.Officer, from, days.OnOrBefore(to),
            $"Kế hoạch giao “{assignment.Assignee}” trong suốt thời gian phong trào{until}.");
    }

    private static string WithoutDuty(Assignment assignment) =>
        assignment.Duty is null ? "; chưa chọn vai trò nên công chức phụ trách đôn đốc" : "";

    private static bool StandsIn(Deadline deadline, Assignment assignment) =>
        deadline is not { Day: null, EveryYear: null } && Plain(deadline.Text) is { Length: > 2 } words
        && Plain(assignment.Task).Contains(words, StringComparison.Ordinal);

    // The words between spaces, so that none is found inside another.
    private static string Plain(string text) => $" {string.Join(' ', Folded.Words(text))} ";

    private static string? Rest(Assignment assignment, IEnumerable<Deadline> own)
    {
        var rest = own.Aggregate(assignment.Task, (task, deadline) => task.Replace(deadline.Text.Trim(), "", StringComparison.CurrentCultureIgnoreCase)).Trim(' ', ';', ',', '.', '-');
        var words = Plain(rest).Replace(Plain(assignment.Assignee), " ", StringComparison.Ordinal);
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WorthAStep ? rest : null;
    }

    private static string Title(Assignment assignment, string task)
    {
        // "Giao văn phòng thống kê: phối hợp …" names its assignee itself.
        var named = task.IndexOf(assignment.Assignee, StringComparison.CurrentCultureIgnoreCase) is >= 0 and < NamedNearTheStart;
        return PlanSteps.Cut(named ? task : $"{assignment.Assignee}: {task}");
    }
}
