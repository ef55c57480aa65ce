using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Thêm đơn vị under the commune (or province) where the person acts.</summary>
[Authorize(Policy = Doors.OfficerOrAdministrator)]
public sealed class AddUnitPage(AddUnit add, UnitChoices choices, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty, Required]
    public string Name { get; set; } = "";

    [BindProperty]
    public UnitKind Kind { get; set; }

    [BindProperty]
    public Guid? Parent { get; set; }

    [BindProperty]
    [Display(Name = "Hoạt động từ ngày")]
    public DateOnly? From { get; set; }

    [BindProperty]
    [Display(Name = "Đến hết ngày")]
    public DateOnly? Until { get; set; }

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Parents { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop)
    {
        From = clock.Today();
        return ShowAgain(stop);
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        Parents = await choices.Items(stop);
        var here = (await choices.Units(stop))[0].Kind;
        Kinds = [.. Enum.GetValues<UnitKind>().Where(kind => kind.CanStandUnder(here) || (kind.IsAPart() && here is UnitKind.Commune))
            .Select(kind => new SelectListItem(kind.InVietnamese(), kind.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await choices.Offer(Parent, stop)) return NotFound();
        if (!ModelState.IsValid)
        {
            await ShowAgain(stop);
            return Page();
        }

        // Units are set up by the administrator; the officer keeps the parts of the commune.
        if (!Kind.IsAPart()) who.MustHold(Duty.Administrator);
        var from = From ?? throw new RefusedException("Ngày bắt đầu còn trống. Đề nghị nhập ngày/tháng/năm, ví dụ 01/07/2025.");
        var id = await add.Under(UnitChoices.Chosen(Parent), Kind, Name, new Period(from, Until), stop);
        this.Say($"Đã thêm {Name}.");
        return LocalRedirect($"/units/{id.Value}");
    }
}
