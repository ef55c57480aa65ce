using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Awards;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Papers;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Papers;

/// <summary>The papers of a movement that are drafted from its terms, its figures and its nominations.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class MovementPapersPage(
    IMovements movements, INominations nominations, ISnapshots snapshots, ListPapers list, ComposeForMovement compose, SignedIn who) : PageModel, IShowsAgain
{
    private Movement _movement = null!;
    private IReadOnlyList<Nomination> _nominations = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Nomination { get; set; }

    public string MovementTitle => _movement.Terms.Title;

    /// <summary>Who a report of achievements can be drafted for.</summary>
    public IEnumerable<SelectListItem> Candidates => _nominations.Select(one => new SelectListItem(
        $"{one.Candidate.Name} – {AwardKinds.Shipped[one.Award].Name}", $"{one.Id.Value}", one.Id.Value == Nomination));

    public IReadOnlyList<PaperRow> Papers { get; private set; } = [];
    public DateOnly? FiguresAsOf { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        return Page();
    }

    public Task<IActionResult> OnPostPlanAsync(CancellationToken stop) => Draft(() => compose.Plan(_movement, who.Actor, stop), stop);

    public Task<IActionResult> OnPostInterimAsync(CancellationToken stop) => Draft(() => compose.Review(_movement, final: false, _nominations, who.Actor, stop), stop);

    public Task<IActionResult> OnPostFinalAsync(CancellationToken stop) => Draft(() => compose.Review(_movement, final: true, _nominations, who.Actor, stop), stop);

    public Task<IActionResult> OnPostCandidatesAsync(CancellationToken stop) => Draft(() => compose.Candidates(_movement, _nominations, who.Actor, stop), stop);

    public Task<IActionResult> OnPostAchievementAsync(CancellationToken stop) => Draft(() => compose.Achievement(
        _movement, _nominations.FirstOrDefault(one => one.Id.Value == Nomination) ?? throw new RefusedException("Chưa chọn tập thể hoặc cá nhân. Đề nghị chọn trong danh sách."), who.Actor, stop), stop);

    public async Task ShowAgain(CancellationToken stop)
    {
        _movement = (await movements.Find(new(Id), stop))!;
        _nominations = [.. (await nominations.OfMovement(_movement.Id, stop)).Where(one => one.IsLive)];
        FiguresAsOf = await snapshots.Of(_movement.Id, stop) is [var newest, ..] ? newest.AsOf : null;
        Papers = await list.Under([$"movement:{Id}", .. _nominations.Select(one => $"nomination:{one.Id.Value}")], stop);
    }

    private async Task<IActionResult> Draft(Func<Task<PaperId>> act, CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        var paper = await act();
        this.Say("Đã lập dự thảo. Đề nghị đọc lại, bổ sung chỗ còn để trống.");
        return LocalRedirect($"/papers/{paper.Value}");
    }
}
