using System.Globalization;
using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts.Demo;

/// <summary>Registers and slips of the demo commune over the months: documents, results, answers; invented.</summary>
internal static class DemoRegisters
{
    /// <summary>The register of documents sent.</summary>
    public static RowsAsFile Documents(DateOnly from, DateOnly to)
    {
        var file = new RowsAsFile(FactKind.Of("document"));
        var number = 0;
        foreach (var (day, dice) in Days(from, to, every: 2))
        {
            file.Add(Cells(
                ("direction", "Đi"), ("number", string.Create(CultureInfo.InvariantCulture, $"{++number:D2}/UBND-VP")), ("issued_on", Day(day)),
                ("kind", "Công văn"), ("issuer", "UBND xã Tân Hòa"), ("recipient", "Sở Nội vụ"), ("subject", $"Về việc báo cáo công tác đợt {number}"),
                ("exchanged", "Có"), ("electronic", "Có"), ("signed", dice.NextDouble() < 0.985 ? "Có" : "Không")));
        }

        return file;
    }

    /// <summary>Results that are in force, most of them digitised.</summary>
    public static RowsAsFile Results(DateOnly from, DateOnly to)
    {
        var file = new RowsAsFile(FactKind.Of("result"));
        var number = 0;
        foreach (var (day, dice) in Days(from, to, every: 1))
        {
            var procedure = DemoProcedures.All[dice.Next(DemoProcedures.All.Count)];
            var digitised = dice.NextDouble() < 0.63;
            file.Add(Cells(
                ("code", string.Create(CultureInfo.InvariantCulture, $"KQ-{day.Year}-{++number:D4}")), ("procedure_code", procedure.Code), ("name", procedure.Name),
                ("field", procedure.Field), ("issued_on", Day(day)), ("own", "Có"), ("digitised_on", digitised ? Day(day) : null), ("signed", digitised ? "Có" : "Không")));
        }

        return file;
    }

    /// <summary>Answers of the slips at the one-stop counter.</summary>
    public static RowsAsFile Answers(DateOnly from, DateOnly to)
    {
        var file = new RowsAsFile(FactKind.Of("answer"));
        var slip = 0;
        foreach (var (day, dice) in Days(from, to, every: 3))
        {
            slip++;
            for (var item = 14; item <= 17; item++)
            {
                file.Add(Cells(
                    ("slip", string.Create(CultureInfo.InvariantCulture, $"P{day:yyMM}-{slip:D3}")), ("item", item.ToString(CultureInfo.InvariantCulture)), ("answered_on", Day(day)),
                    ("grade", dice.NextDouble() < 0.93 ? "Hài lòng" : "Bình thường"), ("about_procedures", "Có"), ("valid", "Có"), ("channel", "Phiếu giấy")));
            }
        }

        return file;
    }

    /// <summary>Fees as the portal's payments list them.</summary>
    public static RowsAsFile Payments(DateOnly from, DateOnly to)
    {
        var file = new RowsAsFile(FactKind.Of("payment"));
        var (number, fees) = (0, DemoProcedures.All.Where(procedure => procedure.Fee > 0).ToList());
        foreach (var (day, dice) in Days(from, to, every: 2))
        {
            var procedure = fees[dice.Next(fees.Count)];
            file.Add(Cells(
                ("code", string.Create(CultureInfo.InvariantCulture, $"GD{day.Year}{++number:D6}")), ("procedure_code", procedure.Code), ("field", procedure.Field),
                ("amount", procedure.Fee.ToString(CultureInfo.InvariantCulture)), ("online", dice.NextDouble() < 0.66 ? "Có" : "Không"), ("state", "Đã thanh toán"), ("paid_at", Day(day))));
        }

        return file;
    }

    /// <summary>Work files, most of them worked on in the document system and archived.</summary>
    public static RowsAsFile WorkFiles(DateOnly from, DateOnly to)
    {
        var file = new RowsAsFile(FactKind.Of("work_file"));
        var number = 0;
        foreach (var (day, dice) in Days(from, to, every: 4))
        {
            var closed = day.AddDays(dice.Next(10, 60));
            var isClosed = closed <= to;
            file.Add(Cells(
                ("code", string.Create(CultureInfo.InvariantCulture, $"{++number:D3}.{day.Year}")), ("title", $"Hồ sơ công việc số {number}"), ("unit", "Văn phòng HĐND và UBND"),
                ("opened_on", Day(day)), ("closed_on", isClosed ? Day(closed) : null), ("online", dice.NextDouble() < 0.97 ? "Có" : "Không"), ("listed", "Có"),
                ("archived_on", isClosed && dice.NextDouble() < 0.95 ? Day(closed) : null)));
        }

        return file;
    }

    /// <summary>Monthly reports to the province, all through the reporting system.</summary>
    public static RowsAsFile Reports(DateOnly from, DateOnly to)
    {
        var file = new RowsAsFile(FactKind.Of("report"));
        for (var due = from.AddMonths(1).AddDays(4); due <= to; due = due.AddMonths(1))
        {
            file.Add(Cells(
                ("name", $"Báo cáo cải cách hành chính tháng {due.AddMonths(-1):MM/yyyy}"), ("due_on", Day(due)), ("sent_on", Day(due.AddDays(-1))),
                ("via_system", "Có"), ("system_exists", "Có"), ("unit", "Văn phòng HĐND và UBND")));
        }

        return file;
    }

    private static IEnumerable<(DateOnly Day, Random Dice)> Days(DateOnly from, DateOnly to, int every)
    {
        var dice = new Random(from.DayNumber + every);
        for (var day = from; day <= to; day = day.AddDays(every)) yield return (day, dice);
    }

    private static Dictionary<string, string?> Cells(params (string Name, string? Value)[] cells) =>
        cells.ToDictionary(c => c.Name, c => c.Value, StringComparer.Ordinal);

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
