using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>Figures of a movement as they were frozen, and the form that freezes them anew.</summary>
[Authorize]
public sealed class SnapshotsPage(IMovements movements, ISnapshots snapshots, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    private static readonly Duty[] Takers = [Duty.Officer, Duty.Chair, Duty.Verifier];

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty, Display(Name = "Số liệu đến ngày")] public DateOnly? AsOf { get; set; }

    public Movement Movement { get; private set; } = null!;
    public IReadOnlyList<Snapshot> Snapshots { get; private set; } = [];
    public bool MayTake => Takers.Any(who.Actor.Has);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        AsOf = clock.Today();
        return await Find(stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] TakeSnapshot take, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(Takers);
        if (AsOf is null && ModelState.IsValid) ModelState.AddModelError(nameof(AsOf), "Chưa nhập ngày. Đề nghị nhập như 31/03/2026.");
        if (!ModelState.IsValid) return Page();
        var taken = await take.On(new(Id), AsOf!.Value, who.Actor, stop);
        this.Say($"Đã chốt số liệu đến ngày {Written.Day(taken.AsOf)}.");
        return LocalRedirect($"/movements/{Id}/snapshots/{taken.Id.Value}");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        if (Movement is null) await Find(stop);
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is not { } movement) return false;
        Movement = movement;
        Snapshots = await snapshots.Of(movement.Id, stop);
        return true;
    }
}
