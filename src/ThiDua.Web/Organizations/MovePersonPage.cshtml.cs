using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Điều động, bổ nhiệm, thôi giữ chức vụ.</summary>
[Authorize(Policy = Doors.OfficerOrAdministrator)]
public sealed class MovePersonPage(SeePerson see, MovePerson move, LeavePost leave, UnitChoices choices, TimeProvider clock) : PageOfAPerson(see)
{
    [BindProperty]
    public string? Post { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [BindProperty]
    [Display(Name = "Ngày cuối cùng giữ chức vụ")]
    public DateOnly? LastDay { get; set; }

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public PostSeen? Present => Person.Posts.FirstOrDefault(p => p.Until is null || p.Until >= clock.Today());

    public Task OnGetAsync(CancellationToken stop)
    {
        From = LastDay = clock.Today();
        return ShowAgain(stop);
    }

    public override async Task ShowAgain(CancellationToken stop) => Units = await choices.Items(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await choices.Offer(Unit, stop)) return NotFound();
        await move.To(PersonId, UnitChoices.Chosen(Unit), Post ?? "", From ?? throw UnitChoices.NoDay(), stop);
        this.Say("Đã bố trí chức vụ.");
        return LocalRedirect($"/people/{Id}");
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken stop)
    {
        var present = Present ?? throw new RefusedException($"{Person.Name} không giữ chức vụ nào.");
        await leave.On(PersonId, present.Id, LastDay ?? throw UnitChoices.NoDay(), stop);
        this.Say("Đã kết thúc chức vụ.");
        return LocalRedirect($"/people/{Id}");
    }
}
