using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>The emulation and commendation fund of a year: plan, balance, book.</summary>
[Authorize(Policy = DecisionDoors.SeeFund)]
public sealed class FundPage(ShowFund show, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)] public int? Year { get; set; }
    [BindProperty] public FundForm Form { get; set; } = new();

    public FundShown Shown { get; private set; } = null!;
    public bool MayWrite => DecisionDoors.Keepers.Any(who.Actor.Has);

    public static IEnumerable<SelectListItem> Ways =>
    [
        new("Thu vào quỹ", nameof(FundEntryKind.Income)),
        new("Chi tổ chức phong trào (hội nghị, tuyên truyền, in giấy khen, khung)", nameof(FundEntryKind.Organising)),
    ];

    private int ShownYear => Year ?? clock.Today().Year;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ShowAgain(stop);
        if (Shown.Plan is { } plan)
            Form = new() { Planned = VietnameseNumber.Format(plan.Planned), Ceiling = plan.Ceiling is { } ceiling ? VietnameseNumber.Format(ceiling) : null, CeilingRule = plan.CeilingRule };
        Form.Day = clock.Today();
    }

    public async Task<IActionResult> OnPostPlanAsync([FromServices] PlanFund plan, CancellationToken stop)
    {
        ModelState.Clear(); // of the two forms of this page only one came along; what it says is checked by the fund itself
        await plan.On(ShownYear, Form.AsPlan(), who.Actor, stop);
        this.Say($"Đã lưu dự toán quỹ năm {ShownYear}.");
        return LocalRedirect($"/fund?year={ShownYear}");
    }

    public async Task<IActionResult> OnPostEntryAsync([FromServices] RecordFundMove record, CancellationToken stop)
    {
        ModelState.Clear();
        await record.On(ShownYear, Form.Kind, Form.AsMove(), who.Actor, stop);
        this.Say("Đã ghi vào sổ quỹ.");
        return LocalRedirect($"/fund?year={ShownYear}");
    }

    public async Task ShowAgain(CancellationToken stop) => Shown = await show.Of(ShownYear, stop);
}
