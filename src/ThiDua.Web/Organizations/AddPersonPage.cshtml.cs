using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Thêm người: one person with a first post.</summary>
[Authorize(Policy = Doors.OfficerOrAdministrator)]
public sealed class AddPersonPage(AddPerson add, UnitChoices choices, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty, Required]
    public string Name { get; set; } = "";

    [BindProperty, Required]
    public string Post { get; set; } = "";

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop)
    {
        From = clock.Today();
        return ShowAgain(stop);
    }

    public async Task ShowAgain(CancellationToken stop) => Units = await choices.Items(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await choices.Offer(Unit, stop)) return NotFound();
        if (!ModelState.IsValid)
        {
            await ShowAgain(stop);
            return Page();
        }

        var id = await add.To(UnitChoices.Chosen(Unit), Name, Post, From ?? throw UnitChoices.NoDay(), stop);
        this.Say($"Đã thêm {Name}. Có thể giao nhiệm vụ và cấp tài khoản ở trang này.");
        return LocalRedirect($"/people/{id.Value}");
    }
}
