using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Thêm nguồn số liệu.</summary>
[Authorize(Policy = FactDoors.Bring)]
public sealed class AddSourcePage(AddSource add, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Page();
        await add.To(who.Actor.Commune, Form.Name, Form.Kind, Form.Owes, Form.EveryMonth, stop);
        this.Say($"Đã thêm nguồn “{Form.Name.Trim()}”.");
        return LocalRedirect("/facts/sources");
    }

    public Task ShowAgain(CancellationToken stop) => Task.CompletedTask;
}
