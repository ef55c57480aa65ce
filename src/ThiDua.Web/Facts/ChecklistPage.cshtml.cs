using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>The duties of the commune's page, by the law in force on the day of the check; kept as facts.</summary>
[Authorize(Policy = FactDoors.See)]
public sealed class ChecklistPage(FindLatestCheck latest, SaveChecklist save, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    public static readonly IReadOnlyList<(ChecklistAnswer Answer, string Label)> Answers =
    [
        (ChecklistAnswer.Open, "Chưa kiểm tra"), (ChecklistAnswer.Met, "Đã công khai"),
        (ChecklistAnswer.Unmet, "Chưa công khai"), (ChecklistAnswer.NotApplicable, "Không áp dụng"),
    ];

    /// <summary>Day of the check as it is written; in an address the framework would read it the American way.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Day { get; set; }

    /// <summary>The same as a day; today where nothing or nonsense was written.</summary>
    public DateOnly On { get; private set; }

    [BindProperty]
    public List<ChecklistRow> Rows { get; set; } = [];

    public Checklist? List { get; private set; }

    /// <summary>The last check that the page was filled from.</summary>
    public DateOnly? Since { get; private set; }

    public bool MaySave => FactDoors.Bringers.Any(who.Actor.Has);

    public string Lead => List is null ? "" : Rows.Count(r => r.Answer is ChecklistAnswer.Met) is var met && Rows.Count(r => r.Answer is not (ChecklistAnswer.Open or ChecklistAnswer.NotApplicable)) is var rated
        ? $"Đã công khai {met}/{rated} mục áp dụng; {Rows.Count(r => r.Answer is ChecklistAnswer.Open)} mục chưa kiểm tra."
        : "";

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ShowAgain(stop);
        if (List is null) return;
        var known = (await latest.Of(who.Actor.Commune, List.Name, On, stop)).ToDictionary(i => i.Code, StringComparer.Ordinal);
        Rows = [.. List.Duties.Select(duty => RowOf(duty, known.GetValueOrDefault(duty.Code)))];
        Since = known.Count == 0 ? null : known.Values.Max(i => i.CheckedOn);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ShowAgain(stop);
        who.MustHold(FactDoors.Bringers);
        if (List is null) return Page();
        for (var place = 0; place < Rows.Count; place++) Judge(place);
        if (!ModelState.IsValid) return Page();
        var rated = await save.Of(List, On, Rows, who.Actor, stop);
        this.Say($"Đã lưu kết quả kiểm tra {rated} mục ngày {Written.Day(On)}.");
        return LocalRedirect($"/facts/checklist?day={Uri.EscapeDataString(Written.Day(On))}");
    }

    public Task ShowAgain(CancellationToken stop)
    {
        On = SaveChecklist.DayOf(Day) ?? clock.Today();
        Day = Written.Day(On);
        List = Checklist.On(On);
        var typed = Rows.Where(r => r.Code is { Length: > 0 }).DistinctBy(r => r.Code, StringComparer.Ordinal).ToDictionary(r => r.Code, StringComparer.Ordinal);
        Rows = [.. List?.Duties.Select(duty => typed.GetValueOrDefault(duty.Code) ?? RowOf(duty, null)) ?? []];
        return Task.CompletedTask;
    }

    public string? WrongAt(int place) =>
        ModelState.TryGetValue($"Rows[{place}].Link", out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    private void Judge(int place)
    {
        var row = Rows[place];
        if (Wrong(row) is { } sentence) ModelState.AddModelError($"Rows[{place}].Link", $"{row.Code}: {sentence}");
    }

    private string? Wrong(ChecklistRow row)
    {
        if (row.Answer is ChecklistAnswer.Met && string.IsNullOrWhiteSpace(row.Link)) return "ghi đã công khai nhưng chưa có đường dẫn. Đề nghị dán đường dẫn của mục.";
        if (!string.IsNullOrWhiteSpace(row.Link) && !IsAddress(row.Link)) return "đường dẫn phải bắt đầu bằng http:// hoặc https://. Đề nghị chép lại từ trình duyệt.";
        if (!string.IsNullOrWhiteSpace(row.Updated) && SaveChecklist.DayOf(row.Updated) is not { } day) return $"ngày cập nhật “{row.Updated}” chưa đúng. Đề nghị viết như 05/01/2026.";
        if (SaveChecklist.DayOf(row.Updated) > On) return "ngày cập nhật sau ngày kiểm tra. Đề nghị sửa lại một trong hai ngày.";
        return null;
    }

    private static bool IsAddress(string link) =>
        Uri.TryCreate(link.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static ChecklistRow RowOf(ChecklistDuty duty, CheckedItem? known) => new()
    {
        Code = duty.Code,
        Answer = known switch
        {
            null => ChecklistAnswer.Open,
            { Applicable: false } => ChecklistAnswer.NotApplicable,
            { Met: true } => ChecklistAnswer.Met,
            _ => ChecklistAnswer.Unmet,
        },
        Link = known?.Link,
        Updated = known?.UpdatedOn is { } updated ? updated.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : null,
    };
}
