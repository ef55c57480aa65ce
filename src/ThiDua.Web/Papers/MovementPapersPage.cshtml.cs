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
    IMovements movements, INominations nominations, ISnapshots snapshots, ListPapers list, MovementPapers compose, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    private Movement _movement = null!;
    private List<Nomination> _nominations = [];

    // Sources of figures that say something else by now.
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Nomination { get; set; }

    /// <summary>Nominations that reports are drafted for together.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Chosen { get; set; } = [];

    /// <summary>Reports that were signed on paper on the same day.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Reports { get; set; } = [];

    [BindProperty]
    public DateOnly? Day { get; set; }

    public string MovementTitle => _movement.Terms.Title;

    /// <summary>Who a report of achievements can be drafted for.</summary>
    public IEnumerable<SelectListItem> Candidates => _nominations.Select(one => new SelectListItem(Named(one), $"{one.Id.Value}", one.Id.Value == Nomination));

    public IReadOnlyList<PaperRow> Papers { get; private set; } = [];

    /// <summary>Nominations without a report of achievements.</summary>
    public IReadOnlyList<SelectListItem> WithoutReport =>
        [.. _nominations.Where(one => !Papers.Any(paper => paper.About == AboutOf(one))).Select(one => new SelectListItem(Named(one), $"{one.Id.Value}"))];

    /// <summary>Reports of achievements that are not issued yet, in the order of the nominations: so they are numbered.</summary>
    public IReadOnlyList<PaperRow> OpenReports =>
        [.. Papers.Where(paper => paper is { Kind: PaperKind.CollectiveReport or PaperKind.IndividualReport, State: not PaperState.Issued, IsReplaced: false })
            .OrderBy(paper => _nominations.FindIndex(one => AboutOf(one) == paper.About))];

    /// <summary>Whether figures of the paper were taken anew since.</summary>
    public bool IsStale(PaperRow paper) => !paper.IsReplaced && paper.Footnotes.Any(note => note.Source is { } source && _changed.Contains(source));

    public DateOnly? FiguresAsOf { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        Day = clock.Today();
        return Page();
    }

    /// <summary>Whose report it is; null for the papers of the movement itself.</summary>
    public string? NameOf(PaperRow paper) => _nominations.FirstOrDefault(one => AboutOf(one) == paper.About)?.Candidate.Name;

    public Task<IActionResult> OnPostPlanAsync(CancellationToken stop) => Draft(() => compose.OfMovement.Plan(_movement, who.Actor, stop), stop);

    public Task<IActionResult> OnPostInterimAsync(CancellationToken stop) => Draft(() => compose.Review.On(_movement, final: false, who.Actor, stop), stop);

    public Task<IActionResult> OnPostFinalAsync(CancellationToken stop) => Draft(() => compose.Review.On(_movement, final: true, who.Actor, stop), stop);

    public Task<IActionResult> OnPostCandidatesAsync(CancellationToken stop) => Draft(() => compose.OfMovement.Candidates(_movement, _nominations, who.Actor, stop), stop);

    public Task<IActionResult> OnPostAchievementAsync(CancellationToken stop) => Draft(() => compose.Achievement.On(
        _movement, _nominations.FirstOrDefault(one => one.Id.Value == Nomination) ?? throw new RefusedException("Chưa chọn tập thể hoặc cá nhân. Đề nghị chọn trong danh sách."), who.Actor, stop), stop);

    public async Task<IActionResult> OnPostReportsAsync([FromServices] ReportOnAll report, CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        var chosen = _nominations.Where(one => Chosen.Contains(one.Id.Value)).ToList();
        var refused = await report.On(_movement, chosen, who.Actor, stop);
        this.Say($"Đã lập {chosen.Count - refused.Count} dự thảo báo cáo thành tích. Đề nghị bổ sung chỗ còn để trống của từng báo cáo.{(refused.Count == 0 ? "" : $" Chưa lập được {refused.Count} báo cáo. {string.Join(" ", refused)}")}");
        return LocalRedirect($"/movements/{Id}/papers");
    }

    public async Task<IActionResult> OnPostIssueAsync([FromServices] IssueTogether issue, CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        var chosen = OpenReports.Where(paper => Reports.Contains(paper.Id.Value)).ToList();
        if (chosen.Count == 0 && Papers.Any(paper => paper.State is PaperState.Issued && Reports.Contains(paper.Id.Value)))
        {
            this.Say("Các báo cáo đã chọn đã được ban hành trước đó."); // pressed twice: what was asked for is done
            return LocalRedirect($"/movements/{Id}/papers");
        }

        var done = await issue.On([.. chosen.Select(paper => paper.Id)], Day ?? throw new RefusedException("Chưa chọn ngày ký. Đề nghị chọn ngày."), who.Actor, stop);
        var refused = done.Where(one => one.Refusal is not null).Select(one => $"{NameOf(chosen.First(paper => paper.Id == one.Paper.Id)) ?? one.Paper.Title}: {one.Refusal}").ToList();
        this.Say($"Đã ban hành {done.Count - refused.Count} báo cáo.{(refused.Count == 0 ? "" : $" Chưa ban hành được {refused.Count} báo cáo. {string.Join(" ", refused)}")}");
        return LocalRedirect($"/movements/{Id}/papers");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        _movement = (await movements.Find(new(Id), stop))!;
        _nominations = [.. (await nominations.OfMovement(_movement.Id, stop)).Where(one => one.IsLive)];
        FiguresAsOf = await snapshots.Of(_movement.Id, stop) is [var newest, ..] ? newest.AsOf : null;
        _changed.Clear();
        Papers = await list.Under([$"movement:{Id}", .. _nominations.Select(AboutOf)], stop);
        foreach (var note in Papers.SelectMany(paper => paper.Footnotes).Where(note => note.Source is not null).DistinctBy(note => note.Source))
        {
            if (await compose.Stale.Of([note], stop) is not null) _changed.Add(note.Source!);
        }
    }

    private static string Named(Nomination one) => $"{one.Candidate.Name} – {AwardKinds.Shipped[one.Award].Name}";

    private static string AboutOf(Nomination nomination) => $"nomination:{nomination.Id.Value}";

    private async Task<IActionResult> Draft(Func<Task<PaperId>> act, CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        var paper = await act();
        this.Say("Đã lập dự thảo. Đề nghị đọc lại, bổ sung chỗ còn để trống.");
        return LocalRedirect($"/papers/{paper.Value}");
    }
}
