using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Organizations;

/// <summary>One unit: one's own, right under one's own, above it, or what one's own came from; others are not found.</summary>
[Authorize(Policy = Doors.OfficerOrAdministrator)]
public sealed class UnitPage(IOrganizations organizations, RenameUnit rename, EndUnit end, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    [Display(Name = "Ngày hoạt động cuối cùng")]
    public DateOnly? LastDay { get; set; }

    public Unit Unit { get; private set; } = null!;

    public IReadOnlyList<Unit> Above { get; private set; } = [];

    public IReadOnlyList<Unit> Predecessors { get; private set; } = [];

    public IReadOnlyList<Unit> Successors { get; private set; } = [];

    public bool IsOwn => Unit.Commune == who.Actor.Commune;

    public bool MayReadRecord => IsOwn && who.Actor.MayRead();

    public bool MayChange => Unit.ExistsOn(clock.Today()) && (Unit.Commune == who.Actor.Commune || Unit.Parent == who.Actor.Commune);

    [NonHandler] // its name reads like one
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Find(context.HttpContext.RequestAborted)) context.Result = NotFound();
        else await next();
    }

    public void OnGet() => (Name, LastDay) = (Unit.Name, clock.Today());

    public Task ShowAgain(CancellationToken stop) => Find(stop);

    public async Task<IActionResult> OnPostRenameAsync(CancellationToken stop)
    {
        if (!Unit.Kind.IsAPart()) who.MustHold(Duty.Administrator);
        await rename.To(Unit.Id, Name ?? "", stop);
        this.Say("Đã đổi tên đơn vị.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndAsync(string? confirmation, CancellationToken stop)
    {
        if (!Unit.Kind.IsAPart()) who.MustHold(Duty.Administrator);
        TypedConfirmation.MustBe(confirmation, Unit.Name);
        await end.On(Unit.Id, LastDay ?? throw new RefusedException("Ngày cuối cùng còn trống. Đề nghị nhập ngày/tháng/năm, ví dụ 30/06/2025."), stop);
        this.Say("Đã ghi ngày kết thúc hoạt động.");
        return RedirectToPage();
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        if (tree.Find(new UnitId(Id)) is not { } unit || !IsNear(unit, tree)) return false;
        Unit = unit;
        Above = tree.AncestorsOf(unit.Id);
        Predecessors = tree.PredecessorsOf(unit.Id);
        Successors = tree.SuccessorsOn(unit.Id, clock.Today());
        return true;
    }

    private bool IsNear(Unit unit, UnitTree tree)
    {
        var here = who.Actor.Commune;
        return unit.Commune == here || unit.Parent == here || tree.IsUnder(here, unit.Id) || tree.PredecessorsOf(here).Any(u => u.Id == unit.Id);
    }
}
