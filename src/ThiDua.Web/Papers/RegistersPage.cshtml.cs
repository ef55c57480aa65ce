using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Papers;
using ThiDua.Storage.Papers;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Papers;

/// <summary>Sổ cấp số: the last number of each symbol and year; a register may be told what was numbered elsewhere.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class RegistersPage(ShowRegisters show, ContinueRegister go, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty]
    public string? Series { get; set; }

    [BindProperty]
    public int? Year { get; set; }

    [BindProperty]
    public int? Last { get; set; }

    public IReadOnlyList<RegisterRow> Registers { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop)
    {
        Year = clock.Today().Year;
        return ShowAgain(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Year is not { } year || Last is not { } last) throw new RefusedException("Chưa ghi năm hoặc số cuối cùng đã cấp. Đề nghị ghi đủ.");
        await go.On(Series ?? "", year, last, who.Actor, stop);
        this.Say($"Sổ {Series?.Trim().ToUpperInvariant()} năm {year} tiếp tục từ số {last + 1}.");
        return Redirect("/papers/registers");
    }

    public async Task ShowAgain(CancellationToken stop) => Registers = await show.Of(who.Actor.Commune, stop);
}
