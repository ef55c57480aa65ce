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

    private static IEnumerable<(DateOnly Day, Random Dice)> Days(DateOnly from, DateOnly to, int every)
    {
        var dice = new Random(from.DayNumber + every);
        for (var day = from; day <= to; day = day.AddDays(every)) yield return (day, dice);
    }

    private static Dictionary<string, string?> Cells(params (string Name, string? Value)[] cells) =>
        cells.ToDictionary(c => c.Name, c => c.Value, StringComparer.Ordinal);

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
