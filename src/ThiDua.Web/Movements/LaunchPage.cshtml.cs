using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Movements;

/// <summary>The launch checklist of a draft; from here it is launched, or applied as a new version of its movement.</summary>
[Authorize(Policy = nameof(Duty.Officer) + "," + nameof(Duty.Chair))]
public sealed class LaunchPage(
    IDrafts drafts, PrepareLaunch prepare, LaunchMovement launch, ChangeTerms change, WorkingDays days, SignedIn who, TimeProvider clock)
    : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Whoever launches says that the warnings were seen.</summary>
    [BindProperty]
    public bool Seen { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    [Display(Name = "Áp dụng từ ngày")]
    public DateOnly? From { get; set; }

    public Readiness Readiness { get; private set; } = null!;
    public MovementTerms Terms { get; private set; } = null!;

    /// <summary>The version in force of the movement whose terms the draft changes; null for a new movement.</summary>
    public TermsVersion? Changed { get; private set; }

    public IReadOnlyList<PlannedStep> Steps { get; private set; } = [];
    public int Warnings => Readiness.Of(Weight.Warning).Count();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Elsewhere(stop) is { } elsewhere) return elsewhere;
        From = clock.Today();
        await ShowAgain(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await Elsewhere(stop) is { } elsewhere) return elsewhere;
        await MustHaveSeenTheWarnings(stop);
        var movement = await launch.On(new DraftId(Id), who.Actor, stop);
        this.Say("Đã phát động phong trào. " + WhatWasGivenOut(clock.Today()));
        return LocalRedirect($"/movements/{movement.Value}");
    }

    public async Task<IActionResult> OnPostChangeAsync(CancellationToken stop)
    {
        if (await Elsewhere(stop) is { } elsewhere) return elsewhere;
        await MustHaveSeenTheWarnings(stop);
        var version = await change.On(new DraftId(Id), Reason ?? "", From ?? clock.Today(), who.Actor, stop);
        this.Say($"Đã áp dụng nội dung mới thành phiên bản {version.Number}. Lịch đã được lập lại.");
        return LocalRedirect($"/movements/{version.Movement.Value}#history");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        await Prepare(stop);
        Steps = new PlanCalendar(days).For(Terms, clock.Today());
    }

    private async Task<IActionResult?> Elsewhere(CancellationToken stop) => await drafts.Find(new DraftId(Id), stop) switch
    {
        null => NotFound(),
        { LaunchedAs: { } movement } => LocalRedirect($"/movements/{movement.Value}"),
        _ => null,
    };

    private string WhatWasGivenOut(DateOnly today) => new PlanCalendar(days).For(Terms, today) switch
    {
        [] => "Chưa có thời gian kết thúc nên chưa lập được lịch và nhiệm vụ.",
        var steps when steps.All(step => step.Due < today) => "Các mốc của kế hoạch đều đã qua nên không có nhiệm vụ nào được giao; lịch chỉ để tra cứu.",
        _ => "Lịch và nhiệm vụ đã được giao theo vai trò.",
    };

    private async Task MustHaveSeenTheWarnings(CancellationToken stop)
    {
        await Prepare(stop);
        if (Warnings > 0 && !Seen)
            throw new RefusedException($"Còn {Warnings} cảnh báo. Đề nghị đánh dấu đã xem các cảnh báo trước khi tiếp tục.");
    }

    private async Task Prepare(CancellationToken stop)
    {
        var prepared = await prepare.For(new DraftId(Id), stop);
        (Readiness, Terms, Changed) = (prepared.Readiness, prepared.Case.Terms, prepared.Changes?.Current);
    }
}
