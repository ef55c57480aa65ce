using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>
/// The beginning and the summing-up of each phase (giai đoạn, đợt) that the plan names and gives days. A phase that is a
/// calendar year of a longer movement is summed up with that year's review.
/// </summary>
internal static class PhaseSteps
{
    private const int ToPrepare = 5;
    private const int ToSumUp = 10;
    private const int LongestName = 80;

    public static IEnumerable<PlannedStep> Of(MovementTerms terms, IReadOnlyList<Cycle> cycles, WorkingDays days, DateOnly launchDay)
    {
        foreach (var phase in terms.Phases)
        {
            if (phase.From is { } from) yield return Beginning(phase, from, days, launchDay);
            if (phase.To is { } to && !cycles.Any(cycle => cycle.IsYearOfLonger && cycle.From == phase.From && cycle.To == to))
                yield return SummingUp(phase, to, isLast: to >= cycles[^1].To, days);
        }
    }

    private static PlannedStep Beginning(Phase phase, DateOnly from, WorkingDays days, DateOnly launchDay)
    {
        if (from <= launchDay && !(phase.To < launchDay))
        {
            return new PlannedStep(StepKind.PhaseStart, $"Triển khai {Name(phase)}", Duty.Officer, launchDay, days.After(launchDay, ToPrepare),
                $"{Name(phase)} bắt đầu ngày {DossierDeadline.Written(from)}, không muộn hơn ngày phát động; triển khai trong {ToPrepare} ngày làm việc.");
        }

        var due = days.OnOrBefore(from);
        return new PlannedStep(StepKind.PhaseStart, $"Triển khai {Name(phase)}", Duty.Officer, days.Before(due, ToPrepare - 1), due,
            $"{Name(phase)} bắt đầu ngày {DossierDeadline.Written(from)} theo kế hoạch; chuẩn bị trong {ToPrepare} ngày làm việc.");
    }

    /// <summary>The last phase is summed up in half the time, so that the final review can rest on it.</summary>
    private static PlannedStep SummingUp(Phase phase, DateOnly to, bool isLast, WorkingDays days)
    {
        var takes = isLast ? ToSumUp / 2 : ToSumUp;
        return new PlannedStep(StepKind.PhaseReview, $"Sơ kết {Name(phase)}", Duty.Officer, days.After(to, 1), days.After(to, takes),
            $"Trong {takes} ngày làm việc sau khi {Name(phase)} kết thúc ngày {DossierDeadline.Written(to)}{(isLast ? ", trước khi tổng kết phong trào" : "")}; sơ kết là nội dung tổ chức phong trào ({ContentsOfAMovement.Basis}).");
    }

    private static string Name(Phase phase) => Words.Beginning(phase.Name, LongestName);
}
