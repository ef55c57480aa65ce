using System.Globalization;
using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>The days of the plan must fit together, and be days that we can count.</summary>
internal sealed class TimeRules(WorkingDays days)
{
    // Dossiers and reviews follow the end; half a year later a day is more likely a slip.
    private const int MonthsAfterTheEnd = 6;

    public IEnumerable<ReadinessItem> DaysFit(LaunchCase launch)
    {
        var t = launch.Terms;
        if (t.To is not { } to) yield break;

        if (to < launch.Today)
            yield return new(Weight.Warning, $"Thời gian phong trào đã hết từ {Day(to)}; các mốc đã qua chỉ ghi vào lịch, không giao việc. Đề nghị kiểm tra năm.", new Fix("period"));
        if (t.From is null)
            yield return new(Weight.Note, $"Kế hoạch không ghi ngày bắt đầu; lịch tính từ ngày {Day(PlanCalendar.FirstDay(t, to, launch.Today))}.", new Fix("period"));
        if (!days.Covers(to.Year))
            yield return new(Weight.Note, $"Bảng ngày nghỉ chưa có năm {to.Year}; ngày làm việc của năm đó chưa trừ Tết Âm lịch và Giỗ Tổ.");
        foreach (var deadline in t.Deadlines.Where(d => IsOutside(d, t.From, to)))
        {
            yield return new(Weight.Warning, $"Mốc {Day(deadline.Day!.Value)} nằm ngoài thời gian phong trào ({TermsAsItems.Days(t.From, to)}). Đề nghị kiểm tra lại ngày.",
                new Fix("deadlines", launch.Draft.Of("deadlines").FirstOrDefault(i => i.Text == deadline.Text)?.Id));
        }
    }

    private static bool IsOutside(Deadline deadline, DateOnly? from, DateOnly to) =>
        deadline.Day is { } day && (day < from || day > to.AddMonths(MonthsAfterTheEnd));

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
