using System.Globalization;
using System.Text;
using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>The last day, inclusive and worked, on which a cycle's award dossiers may be handed in.</summary>
/// <param name="Told">Where the day comes from, as it follows "hạn trình hồ sơ".</param>
/// <param name="IsOfThePlan">The plan fixes it; else it is proposed.</param>
public sealed record DossierDeadline(DateOnly Last, string Told, bool IsOfThePlan)
{
    /// <summary>Working days after the end of a cycle that are proposed where the plan fixes no day.</summary>
    public const int Proposed = 10;

    public static DossierDeadline Of(MovementTerms terms, Cycle cycle, WorkingDays days)
    {
        var named = terms.Deadlines.Where(IsAboutDossiers).Select(d => (Deadline: d, Day: In(d, cycle)))
            .Where(d => d.Day is not null).OrderBy(d => d.Day).FirstOrDefault();
        if (named is not { Day: { } day, Deadline: var deadline }) return OwnProposal(cycle, days);

        var last = days.OnOrBefore(deadline.Before ? day.AddDays(-1) : day);
        return new DossierDeadline(last, $"{(deadline.Before ? "trước ngày" : "ngày")} {Written(day)} theo kế hoạch", IsOfThePlan: true);
    }

    /// <summary>Whether the plan's deadline is one for dossiers (hồ sơ) rather than for reports or other work.</summary>
    public static bool IsAboutDossiers(Deadline deadline) =>
        deadline.Text.Normalize(NormalizationForm.FormC).Contains("hồ sơ", StringComparison.CurrentCultureIgnoreCase);

    /// <summary>The deadline's day that closes the cycle: its own day, or the first return of it after the cycle began to end.</summary>
    private static DateOnly? In(Deadline deadline, Cycle cycle)
    {
        if (deadline.EveryYear is { } every)
        {
            // 5 January closes the year before it; 20 December closes its own.
            var sameYear = DayOf(every, cycle.To.Year);
            return sameYear > cycle.From.AddMonths(1) && sameYear.AddMonths(2) >= cycle.To ? sameYear : DayOf(every, cycle.To.Year + 1);
        }

        return deadline.Day is { } day && day > cycle.From && day <= cycle.To.AddMonths(6) ? day : null;
    }

    internal static DateOnly DayOf(int monthAndDay, int year) =>
        new(year, monthAndDay / 100, Math.Min(monthAndDay % 100, DateTime.DaysInMonth(year, monthAndDay / 100)));

    private static DossierDeadline OwnProposal(Cycle cycle, WorkingDays days) => new(
        days.After(cycle.To, Proposed),
        $"đề xuất là {Proposed} ngày làm việc sau ngày kết thúc {Written(cycle.To)}, vì kế hoạch không ghi hạn", IsOfThePlan: false);

    internal static string Written(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
