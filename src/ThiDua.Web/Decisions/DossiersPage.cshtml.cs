using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>The dossiers of a movement, one for each level, and who may go into a new one.</summary>
[Authorize(Policy = DecisionDoors.See)]
public sealed class DossiersPage(ShowDossiers show, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public Level Level { get; set; }
    [BindProperty] public List<Guid> Chosen { get; set; } = [];

    public DossiersShown Shown { get; private set; } = null!;
    public DateOnly Today => clock.Today();
    public bool MayBegin => DecisionDoors.Keepers.Any(who.Actor.Has);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] BeginDossier begin, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(DecisionDoors.Keepers);
        var dossier = await begin.On(new(Id), Level, [.. Chosen.Select(id => new NominationId(id))], who.Actor, stop);
        this.Say("Đã lập hồ sơ. Đưa văn bản vào từng thành phần rồi gửi.");
        return LocalRedirect($"/dossiers/{dossier.Id.Value}");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        if (Shown is null) await Find(stop);
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await show.Of(new(Id), clock.Today(), stop) is not { } shown) return false;
        Shown = shown;
        return true;
    }
}
