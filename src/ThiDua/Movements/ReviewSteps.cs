using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Interim reviews (sơ kết), the final review (tổng kết) and the quarterly look at the figures.</summary>
internal static class ReviewSteps
{
    private const int ToReview = 10;
    private const int MonthsWorthAnInterimReview = 6;

    public static IEnumerable<PlannedStep> Of(IReadOnlyList<Cycle> cycles, WorkingDays days)
    {
        foreach (var cycle in cycles)
        {
            foreach (var quarter in QuarterEnds(cycle)) yield return Figures(quarter, days);
            if (cycle.To >= cycle.From.AddMonths(MonthsWorthAnInterimReview)) yield return Interim(cycle, days);
            if (cycle != cycles[^1]) yield return YearEnd(cycle, days);
        }

        yield return Final(cycles, days);
    }

    private static IEnumerable<DateOnly> QuarterEnds(Cycle cycle)
    {
        for (var end = new DateOnly(cycle.From.Year, (cycle.From.Month + 2) / 3 * 3, 1).AddMonths(1).AddDays(-1);
             end < cycle.To; end = end.AddDays(1).AddMonths(3).AddDays(-1))
            yield return end;
    }

    private static PlannedStep Figures(DateOnly quarterEnd, WorkingDays days)
    {
        var due = days.OnOrBefore(quarterEnd);
        return new PlannedStep(StepKind.ChaseFigures, $"Cập nhật số liệu tiêu chí quý {quarterEnd.Month / 3}/{quarterEnd.Year}", Duty.Officer,
            days.Before(due, 4), due, "Ngày làm việc cuối cùng của quý, để kịp thời đôn đốc tiêu chí chậm.");
    }

    private static PlannedStep Interim(Cycle cycle, WorkingDays days)
    {
        var middle = days.OnOrBefore(cycle.From.AddDays((cycle.To.DayNumber - cycle.From.DayNumber) / 2));
        return new PlannedStep(StepKind.InterimReview, "Sơ kết phong trào" + cycle.Suffix, Duty.Officer, days.Before(middle, ToReview - 1), middle,
            $"Giữa thời gian phong trào{cycle.Suffix}; sơ kết là nội dung tổ chức phong trào ({ContentsOfAMovement.Basis}).");
    }

    private static PlannedStep YearEnd(Cycle cycle, WorkingDays days)
    {
        var due = days.After(cycle.To, ToReview);
        return new PlannedStep(StepKind.InterimReview, $"Đánh giá kết quả phong trào{cycle.Suffix}", Duty.Officer, days.After(cycle.To, 1), due,
            $"Trong {ToReview} ngày làm việc sau khi hết năm {cycle.Year} của phong trào nhiều năm.");
    }

    private static PlannedStep Final(IReadOnlyList<Cycle> cycles, WorkingDays days)
    {
        var to = cycles[^1].To;
        var stage = cycles.Count > 1 ? $" giai đoạn {cycles[0].From.Year} - {to.Year}" : "";
        return new PlannedStep(StepKind.FinalReview, $"Tổng kết phong trào{stage}", Duty.Chair, days.After(to, 1), days.After(to, ToReview),
            $"Trong {ToReview} ngày làm việc sau ngày kết thúc {DossierDeadline.Written(to)}; tổng kết là nội dung tổ chức phong trào ({ContentsOfAMovement.Basis}).");
    }
}
