using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Dán danh sách từ Excel: looked at first, added all at once or not at all.</summary>
[Authorize(Policy = Doors.OfficerOrAdministrator)]
public sealed class PastePeoplePage(AddRoster add, UnitChoices choices, ListPeople people, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty, Required, StringLength(200_000)]
    public string Text { get; set; } = "";

    [BindProperty]
    public DateOnly? From { get; set; }

    public IReadOnlyList<RosterLine> Lines { get; private set; } = [];

    public int Troubles => Lines.Count(l => l.Trouble is not null);

    public void OnGet() => From = clock.Today();

    public Task ShowAgain(CancellationToken stop) => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (ModelState.IsValid) Lines = await Read(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Page();
        Lines = await Read(stop);
        var count = await add.Of(Lines, From ?? throw UnitChoices.NoDay(), stop);
        this.Say($"Đã thêm {count} người.");
        return LocalRedirect("/people");
    }

    private async Task<IReadOnlyList<RosterLine>> Read(CancellationToken stop)
    {
        var units = await choices.Units(stop);
        return ReadRoster.Of(Text, units, units[0], await people.Names(stop));
    }
}
