using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Records;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>Sáp nhập: parts of a commune by the commune, communes by the province.</summary>
[Authorize(Policy = nameof(Duty.Administrator))]
public sealed class MergeUnitsPage(IOrganizations organizations, IServiceScopeFactory scopes, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty, Required]
    public string Name { get; set; } = "";

    [BindProperty]
    [Display(Name = "Hoạt động từ ngày")]
    public DateOnly? From { get; set; }

    [BindProperty]
    public Guid[] Chosen { get; set; } = [];

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop)
    {
        From = clock.Today();
        return ShowAgain(stop);
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        Units = tree.ChildrenOf(who.Actor.Commune, clock.Today());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ShowAgain(stop);
        if (!ModelState.IsValid) return Page();
        var from = From ?? throw new RefusedException("Ngày còn trống. Đề nghị nhập ngày/tháng/năm, ví dụ 01/07/2025.");
        if (Chosen.Any(id => Units.All(u => u.Id.Value != id))) return NotFound();
        var successor = await Merge(from, stop);
        this.Say("Đã sáp nhập. Đề nghị bố trí chức vụ và giao nhiệm vụ ở đơn vị mới.");
        return LocalRedirect($"/units/{successor.Value}");
    }

    // The parts and people of merged communes are out of sight of a province: the merger, checked above, is done in a
    // unit of work that sees all, still in the administrator's name.
    private async Task<UnitId> Merge(DateOnly from, CancellationToken stop)
    {
        await using var work = scopes.CreateAsyncScope();
        var services = work.ServiceProvider;
        services.GetRequiredService<Scope>().OpenForTheSystem();
        services.GetRequiredService<Acting>().As(who.Actor.Account, who.Actor.Name, RecognisePerson.AddressOf(HttpContext));
        return await services.GetRequiredService<MergeUnits>().Into(Name, [.. Chosen.Select(id => new UnitId(id))], from, stop);
    }
}
