using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>The yearly statistics of emulation and commendation, which every movement of the year is counted in.</summary>
internal static class StatisticsSteps
{
    /// <summary>Yearly forms 0601.N – 0603, due on 15 December of the year reported.</summary>
    private static readonly Provision Yearly = new("Thông tư 02/2023/TT-BNV", "biểu 0601.N", From: new(2023, 1, 1));

    private static readonly (int Month, int Day) DueOn = (12, 15);

    public static IEnumerable<PlannedStep> Of(IReadOnlyList<Cycle> cycles, WorkingDays days) =>
        cycles.SelectMany(c => new[] { c.From.Year, c.To.Year }).Distinct()
            .Select(year => new DateOnly(year, DueOn.Month, DueOn.Day))
            .Where(day => Yearly.IsInForceOn(day) && day >= cycles[0].From)
            .Select(day => new PlannedStep(StepKind.Statistics, $"Báo cáo thống kê ngành thi đua, khen thưởng năm {day.Year}", Duty.Officer,
                days.Before(days.OnOrBefore(day), 4), days.OnOrBefore(day),
                $"Hạn báo cáo thống kê năm: {DossierDeadline.Written(day)} ({Yearly}).", IsFixed: true));
}
