using System.Globalization;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts.Demo;

/// <summary>Dossiers of a month, as the one-stop system would export them: invented, the same at every start of a day.</summary>
internal sealed class DemoDossiers(WorkingDays days, DateOnly today)
{
    private const int APerWorkingDay = 7;

    private static readonly string[] Officers = ["Trịnh Công Uẩn", "Bùi Thị Lệ Quyên", "Dương Thị Mai Phương"];

    /// <param name="month">Its first day.</param>
    public RowsAsFile Of(DateOnly month)
    {
        var file = new RowsAsFile(FactKind.Of("dossier"));
        var dice = new Random(month.DayNumber);
        for (var day = month; day < month.AddMonths(1) && day <= today; day = day.AddDays(1))
        {
            if (days.OnOrBefore(day) != day) continue;
            var count = dice.Next(APerWorkingDay / 2, APerWorkingDay * 3 / 2);
            for (var number = 1; number <= count; number++) file.Add(Row(day, number, dice));
        }

        return file;
    }

    private Dictionary<string, string?> Row(DateOnly day, int number, Random dice)
    {
        var procedure = DemoProcedures.All[dice.Next(DemoProcedures.All.Count)];
        var online = dice.NextDouble() < 0.62 + (0.012 * day.Month); // more every month
        var due = days.After(day, procedure.Days);
        var late = dice.NextDouble() < (procedure.Field == "Đất đai" ? 0.04 : 0.003);
        var end = late ? days.After(due, dice.Next(1, 4)) : days.After(day, Math.Max(1, procedure.Days - dice.Next(0, 2)));
        var isDone = end <= today;
        return new(StringComparer.Ordinal)
        {
            ["code"] = string.Create(CultureInfo.InvariantCulture, $"H99.10-{day:yyMMdd}-{number:D4}"),
            ["procedure_code"] = procedure.Code,
            ["procedure_name"] = procedure.Name,
            ["field"] = procedure.Field,
            ["unit"] = "Trung tâm Phục vụ hành chính công",
            ["officer"] = Officers[dice.Next(Officers.Length)],
            ["channel"] = online ? "Trực tuyến" : "Trực tiếp",
            ["status"] = isDone ? "Đã trả kết quả" : "Đang xử lý",
            ["received_at"] = Moment(day, dice.Next(8 * 60, 11 * 60)),
            ["due_at"] = Moment(due, 17 * 60),
            ["finished_at"] = isDone ? Moment(end, dice.Next(13 * 60, 16 * 60)) : null,
            ["in_system"] = "Có",
            ["paper_result_due"] = "Có",
            ["electronic_result"] = isDone && online && dice.NextDouble() < 0.95 ? "Có" : "Không",
            ["fee"] = procedure.Fee > 0 ? procedure.Fee.ToString(CultureInfo.InvariantCulture) : null,
            ["paid_online"] = procedure.Fee > 0 && online && dice.NextDouble() < 0.8 ? "Có" : "Không",
        };
    }

    private static string Moment(DateOnly day, int minute) =>
        day.ToDateTime(new TimeOnly(minute / 60, minute % 60)).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
