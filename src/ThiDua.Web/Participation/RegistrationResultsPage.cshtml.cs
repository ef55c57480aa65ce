using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Participation;
using ThiDua.Storage.Participation;

namespace ThiDua.Web.Participation;

/// <summary>Registered against achieved, participant by participant, for print.</summary>
[Authorize]
public sealed class RegistrationResultsPage(ShowRegistrations show) : PageModel
{
    public RegistrationsHome Home { get; private set; } = null!;

    public IEnumerable<RegistrationRow> Rows => Home.Rows.Where(r => r.State is RegistrationState.Approved);

    public string Lead => Rows.Sum(r => r.Pledges) is var all and > 0
        ? $"Đã ghi kết quả {Rows.Sum(r => r.Reported)}/{all} nội dung đăng ký, đạt {Rows.Sum(r => r.Kept)}."
        : "Chưa có đăng ký nào được duyệt.";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await show.Of(new(id), stop) is not { } home) return NotFound();
        Home = home;
        return Page();
    }
}
