using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Movements;
using ThiDua.Web.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Movements;

/// <summary>A movement's home: what it is, where it stands, what comes next, who, papers, history.</summary>
[Authorize]
public sealed class MovementPage(ShowMovement show, ShowHolders holders, ShowHistory history, WorkingDays days, TimeProvider clock) : PageModel
{
    private MovementFigures _figures = null!;

    public MovementHome Home { get; private set; } = null!;
    public MovementTerms Terms => Home.Terms;
    public IReadOnlyList<DutyHolders> Holders { get; private set; } = [];
    public IReadOnlyList<PastAct> History { get; private set; } = [];
    public DateOnly Today => clock.Today();

    public CriterionState StateOf(CriterionId criterion) => _figures.StateOf(criterion);

    /// <summary>A target with what was computed and what was recorded for it.</summary>
    public FigureCell Cell(CriterionId criterion, TargetRow target) => FigureCell.Of(
        _figures.Figures.First(figure => figure.At.Criterion.Id == criterion && figure.At.Place == target.Place),
        $"/movements/{Home.Id.Value}/criteria/{criterion.Value}/figure?target={target.Place}");

    /// <summary>The years of a movement of several years.</summary>
    public IReadOnlyList<Cycle> Cycles => (Terms.From, Terms.To) is ({ } from, { } to) ? Cycle.Of(from, to) : [];

    /// <summary>The lists of the plan that stand nowhere else on the page.</summary>
    public IEnumerable<IGrouping<string, TermsItem>> Parts => TermsAsItems.Of(Terms)
        .Where(i => i.Heading is not ("Tên phong trào" or "Chủ đề" or "Cơ quan ban hành" or "Số, ký hiệu" or "Ngày ban hành" or "Thời gian" or "Giai đoạn" or "Tiêu chí"))
        .GroupBy(i => i.Heading);

    public string Lead => $"{StateSentence()} {StandingInWords.Of(_figures)}" + (Home.TasksOverdue > 0 ? $". {Home.TasksOverdue} việc quá hạn." : ".");

    public async Task<IActionResult> OnGetAsync(Guid id, [FromServices] ComputeCriteria compute, CancellationToken stop)
    {
        if (await show.For(new MovementId(id), stop) is not { } home) return NotFound();
        Home = home;
        _figures = (await compute.For(home.Id, Today, stop))!;
        Holders = await holders.In(home.Commune, Today, stop);
        History = await history.Of(home.Id, home.Commune, stop);
        return Page();
    }

    private string StateSentence() => StateWords.Of(Home.Stage) + ((Home.Stage, Home.FirstDay, Terms.To) switch
    {
        (MovementStage.NotBegun, { } from, _) => $", bắt đầu ngày {Written.Day(from)}, {days.InWords(Today, from)}.",
        (MovementStage.Running, _, { } to) => $", {days.InWords(Today, to)}.",
        (MovementStage.PastItsTime, _, { } to) => $" (hết ngày {Written.Day(to)}).",
        _ => ".",
    });
}
