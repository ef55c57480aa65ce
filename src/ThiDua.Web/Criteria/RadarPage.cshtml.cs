using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>Signs that a person looks into: open ones first. No figure changes by them.</summary>
[Authorize]
public sealed class RadarPage(IMovements movements, IRadar radar, SignedIn who) : PageModel
{
    private static readonly Duty[] Lookers = [Duty.Officer, Duty.Chair, Duty.Verifier];

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public Movement Movement { get; private set; } = null!;
    public IReadOnlyList<RadarCheck> Checks { get; private set; } = [];
    public bool MayLook => Lookers.Any(who.Actor.Has);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    /// <summary>Looks anew: opens a check for each sign that was not seen before.</summary>
    public async Task<IActionResult> OnPostAsync([FromServices] RunRadar run, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(Lookers);
        var opened = await run.On(new(Id), stop);
        this.Say(opened.Count == 0 ? "Đã rà soát, không có dấu hiệu mới." : $"Đã rà soát, có {opened.Count} nội dung mới cần kiểm tra.");
        return LocalRedirect($"/movements/{Id}/checks");
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is not { } movement) return false;
        Movement = movement;
        Checks = [.. (await radar.Of(movement.Id, stop)).OrderBy(check => check.State)];
        return true;
    }
}
