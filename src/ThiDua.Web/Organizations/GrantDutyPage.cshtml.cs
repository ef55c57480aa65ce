using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Giao nhiệm vụ: one duty for a unit and a period.</summary>
[Authorize(Policy = nameof(ThiDua.Organizations.Duty.Administrator))]
public sealed class GrantDutyPage(SeePerson see, GrantDuty grant, UnitChoices choices, TimeProvider clock) : PageOfAPerson(see)
{
    [BindProperty]
    public Duty Duty { get; set; } = Duty.Member;

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [BindProperty]
    [Display(Name = "Đến hết ngày")]
    public DateOnly? Until { get; set; }

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Duties => [.. Enum.GetValues<Duty>().Select(d => new SelectListItem(d.InVietnamese(), d.ToString()))];

    public Task OnGetAsync(CancellationToken stop)
    {
        From = clock.Today();
        return ShowAgain(stop);
    }

    public override async Task ShowAgain(CancellationToken stop) => Units = await choices.Items(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await choices.Offer(Unit, stop)) return NotFound();
        if (!ModelState.IsValid)
        {
            await ShowAgain(stop);
            return Page();
        }

        var from = From ?? throw new RefusedException("Ngày bắt đầu còn trống. Đề nghị nhập ngày/tháng/năm, ví dụ 01/07/2025.");
        await grant.To(PersonId, Duty, UnitChoices.Chosen(Unit), new Period(from, Until), stop);
        this.Say($"Đã giao nhiệm vụ {Duty.InVietnamese()}.");
        return LocalRedirect($"/people/{Id}");
    }
}
