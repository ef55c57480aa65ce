using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Awards;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>Nominates many at once: everybody who could be, with what the rules say of each, those who kept their registration and have nothing against them ticked beforehand.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class ProposePage(ShowNominations show, IMovements movements, PreviewCandidates preview, ProposeNominations propose, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Final { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Award { get; set; }

    [BindProperty]
    public string? Achievement { get; set; }

    [BindProperty]
    public AwardGround Ground { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Keys of the candidates.</summary>
    [BindProperty]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    public NominationsShown Shown { get; private set; } = null!;
    public IReadOnlyList<PossibleCandidate> Possible { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];
    public bool WasSent { get; private set; }

    public IEnumerable<SelectListItem> Grounds => Enum.GetValues<AwardGround>().Select(g => new SelectListItem(g.InVietnamese(), g.ToString(), g == Ground));

    public bool IsTicked(PossibleCandidate one) => WasSent ? Chosen.Contains(one.Candidate.Key) : one.IsPutForward;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Load(stop)) return NotFound();
        Achievement = ProposeAchievement.For(Shown.Terms, Shown.Round);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop)) return NotFound();
        WasSent = true;
        var candidates = Possible.Where(p => Chosen.Contains(p.Candidate.Key)).Select(p => p.Candidate).ToList();
        var made = await propose.On(new(new(Id), Shown.Round, Award!, candidates, new(Ground, Achievement ?? "")), Reason, who.Actor, stop);
        this.Say($"Đã lập {made.Count} đề nghị và thẩm tra điều kiện của từng đối tượng.");
        return LocalRedirect($"/movements/{Id}/nominations?year={Shown.Round.Year}{(Shown.Round.IsFinal ? "&final=true" : "")}");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        WasSent = true;
        await Load(stop);
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        if (await show.Of(new(Id), Year is { } year ? new AwardRound(year, Final) : null, clock.Today(), stop) is not { } shown) return false;
        var movement = (await movements.Find(new(Id), stop))!;
        Shown = shown;
        var day = shown.To < clock.Today() ? shown.To : clock.Today();
        var offered = AwardKinds.Shipped.All.Where(a => a.DeciderOn(day) is not null).ToList();
        Award = offered.Find(a => a.Key == Award)?.Key ?? "certificate.commune";
        Awards = [.. offered.Select(a => new SelectListItem(a.FullNameOn(day), a.Key, a.Key == Award))];
        Possible = await preview.Of(movement, shown.Round, AwardKinds.Shipped[Award], Achievement ?? ProposeAchievement.For(shown.Terms, shown.Round), stop);
        return true;
    }
}
