using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Nomination { get; set; }

    public Movement Movement { get; private set; } = null!;
    public IReadOnlyList<Nomination> Nominations { get; private set; } = [];
    public IReadOnlyList<PaperRow> Papers { get; private set; } = [];
    public DateOnly? FiguresAsOf { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        return Page();
    }

    public Task<IActionResult> OnPostPlanAsync(CancellationToken stop) => Draft(() => compose.Plan(Movement, who.Actor, stop), stop);

    public Task<IActionResult> OnPostInterimAsync(CancellationToken stop) => Draft(() => compose.Review(Movement, final: false, Nominations, who.Actor, stop), stop);

    public Task<IActionResult> OnPostFinalAsync(CancellationToken stop) => Draft(() => compose.Review(Movement, final: true, Nominations, who.Actor, stop), stop);

    public Task<IActionResult> OnPostCandidatesAsync(CancellationToken stop) => Draft(() => compose.Candidates(Movement, Nominations, who.Actor, stop), stop);

    public Task<IActionResult> OnPostAchievementAsync(CancellationToken stop) => Draft(() => compose.Achievement(
        Movement, Nominations.FirstOrDefault(one => one.Id.Value == Nomination) ?? throw new RefusedException("Chưa chọn tập thể hoặc cá nhân. Đề nghị chọn trong danh sách."), who.Actor, stop), stop);

    public async Task ShowAgain(CancellationToken stop)
    {
        Movement = (await movements.Find(new(Id), stop))!;
        Nominations = [.. (await nominations.OfMovement(Movement.Id, stop)).Where(one => one.IsLive)];
        FiguresAsOf = await snapshots.Of(Movement.Id, stop) is [var newest, ..] ? newest.AsOf : null;
        Papers = await list.Under([$"movement:{Id}", .. Nominations.Select(one => $"nomination:{one.Id.Value}")], stop);
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
