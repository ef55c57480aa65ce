using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Home;

/// <summary>"Việc cần làm": what waits for the person, the costliest first, and the movements that are not closed.</summary>
[Authorize]
public sealed class HomePage(ShowWorkToDo work, ListMovements movements, CountMet count, IOrganizations organizations, SignedIn who, TimeProvider clock) : PageModel
{
    public IReadOnlyList<WorkItem> Work { get; private set; } = [];
    public IReadOnlyList<MovementRow> Open { get; private set; } = [];
    public IReadOnlyDictionary<MovementId, MetCriteria> Met { get; private set; } = new Dictionary<MovementId, MetCriteria>();
    public DateOnly Today => clock.Today();

    /// <summary>An administrator of an installation in which no commune was entered yet.</summary>
    public bool IsToBeSetUp { get; private set; }

    public bool BringsPlans => who.Actor.Has(Duty.Officer);

    public string Lead => Count(Consequence.FixedDeadlinePassed, Consequence.DeadlinePassed) is > 0 and var late
        ? $"{late} việc quá hạn, {Work.Count - late} việc khác."
        : Work.Count == 0 ? "Hiện không có việc nào chờ." : $"{Work.Count} việc; không việc nào quá hạn.";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Work = await work.For(who.Actor, stop);
        Open = [.. (await movements.For(null, null, null, stop)).Where(m => m.Stage is not (MovementStage.Closed or MovementStage.SummedUp))];
        IsToBeSetUp = Work.Count == 0 && who.Actor.Has(Duty.Administrator) && !(await organizations.Tree(stop)).Units.Any(u => u.Kind is UnitKind.Commune);
        Met = await count.Of(Open.Select(m => m.Id), stop);
    }

    private int Count(params Consequence[] consequences) => Work.Count(i => consequences.Contains(i.Consequence));
}
