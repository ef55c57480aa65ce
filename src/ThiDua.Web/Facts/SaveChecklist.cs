using System.Globalization;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts;

/// <summary>Keeps a check of the commune's page as facts, with the checks, the history and the undoing of any other file.</summary>
public sealed class SaveChecklist(ListSources sources, AddSource add, BringAtOnce bring)
{
    private const string SourceName = "Bảng kiểm trang thông tin điện tử";
    private static readonly FactKind Kind = FactKind.Of("checklist_item");

    /// <summary>A day as written: 05/01/2026; null where it is none.</summary>
    public static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["d/M/yyyy", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <param name="rows">Judged already; those that were not looked at are left out.</param>
    /// <returns>How many duties were rated.</returns>
    /// <exception cref="RefusedException">None was.</exception>
    public async Task<int> Of(Checklist list, DateOnly day, IReadOnlyList<ChecklistRow> rows, Actor by, CancellationToken stop)
    {
        var file = new RowsAsFile(Kind);
        foreach (var row in rows.Where(r => r.Answer is not ChecklistAnswer.Open)) file.Add(Cells(list, day, row));
        if (file.Count == 0) throw new RefusedException("Chưa có mục nào được đánh giá. Đề nghị chọn kết quả cho ít nhất một mục.");

        await using var content = file.Written();
        var brought = await bring.From(by.Commune, await Source(by.Commune, stop), $"bang-kiem-{day:yyyy-MM-dd}.csv", content, dryRun: false, stop);
        if (brought.Counts.Refused > 0) throw new RefusedException($"Có {brought.Counts.Refused} mục chưa lưu được: {brought.Problems[0].Message}");
        return file.Count;
    }

    private static Dictionary<string, string?> Cells(Checklist list, DateOnly day, ChecklistRow row) => new(StringComparer.Ordinal)
    {
        ["list"] = list.Name,
        ["code"] = row.Code,
        ["text"] = list.Duties.Single(duty => duty.Code == row.Code).Text,
        ["applicable"] = row.Answer is ChecklistAnswer.NotApplicable ? "Không" : "Có",
        ["met"] = row.Answer is ChecklistAnswer.Met ? "Có" : "Không",
        ["link"] = row.Link?.Trim(),
        ["updated_on"] = row.Updated?.Trim(),
        ["checked_on"] = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
    };

    private async Task<SourceId> Source(UnitId commune, CancellationToken stop)
    {
        var known = (await sources.All(stop)).FirstOrDefault(s => s.Kind == Kind.Name);
        return known?.Id ?? await add.To(commune, SourceName, Kind.Name, Duty.CultureOfficer, everyMonth: false, stop);
    }
}
