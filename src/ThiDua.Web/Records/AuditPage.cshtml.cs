using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Organizations;
using ThiDua.Storage.Records;

namespace ThiDua.Web.Records;

/// <summary>Nhật ký: the audit log of the commune where the person acts.</summary>
[Authorize(Policy = nameof(Duty.Administrator))]
public sealed class AuditPage(ListAudit list) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "key")]
    public string? Key { get; set; }

    /// <summary>As typed, 31/12/2026: what stands in an address is read without a culture, so the page reads it.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    /// <summary>As typed.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    /// <summary>Page of the list, from 1; from the query alone, since the route of a page carries its name as "page".</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public AuditFound Found { get; private set; } = new([], 0);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var (from, to) = (Day(From, nameof(From)), Day(To, nameof(To)));
        if (ModelState.IsValid) Found = await list.Matching(new AuditFilter(from, to, Who, Subject, Key, Number), stop);
    }

    private DateOnly? Day(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (DateOnly.TryParseExact(typed.Trim(), "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        ModelState.AddModelError(field.ToLowerInvariant(), $"“{typed}” chưa đúng dạng ngày/tháng/năm, ví dụ 31/12/2026.");
        return null;
    }
}
