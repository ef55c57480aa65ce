using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>One person: posts over time and duties.</summary>
[Authorize(Policy = Doors.OfficerOrAdministrator)]
public sealed class PersonPage(SeePerson see, CorrectName correct, EndDuty end, SignedIn who, TimeProvider clock) : PageOfAPerson(see)
{
    [BindProperty]
    public string? Name { get; set; }

    public DateOnly Today => clock.Today();

    public bool MayAdminister => who.Actor.Has(Duty.Administrator);

    public bool MayReadRecord => who.Actor.MayRead(PersonId);

    public void OnGet() => Name = Person.Name;

    public async Task<IActionResult> OnPostRenameAsync(CancellationToken stop)
    {
        await correct.Of(PersonId, Name ?? "", stop);
        this.Say("Đã sửa họ và tên.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndDutyAsync(Guid grant, CancellationToken stop)
    {
        who.MustHold(Duty.Administrator);
        if (PersonId == who.Actor.Person && Person.Duties.Any(d => d.Id.Value == grant && d.Duty is Duty.Administrator))
        {
            throw new RefusedException("Không tự thu hồi nhiệm vụ quản trị của chính mình. Đề nghị giao cho người khác rồi để người đó thu hồi.");
        }

        await end.On(PersonId, new DutyGrantId(grant), Today.AddDays(-1), stop);
        this.Say("Đã thu hồi nhiệm vụ, có hiệu lực ngay.");
        return RedirectToPage();
    }
}
