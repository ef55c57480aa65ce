using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>Đơn vị: the commune (or province) with what stands under it, and what stood before.</summary>
[Authorize(Policy = Doors.OfficerOrAdministrator)]
public sealed class UnitsPage(IOrganizations organizations, ListPeople people, SignedIn who, TimeProvider clock) : PageModel
{
    public DateOnly Today => clock.Today();

    public Unit Root { get; private set; } = null!;

    public IReadOnlyList<UnitLine> Lines { get; private set; } = [];

    public IReadOnlyList<Unit> Former { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        var here = who.Actor.Commune;
        var counts = await people.CountByUnit(stop);
        Root = tree[here];
        Lines = [.. Below(Root, 0, tree, counts)];
        Former =
        [
            .. tree.Units.Where(u => u.Force.Until < Today && (u.Commune == here || u.Parent == here)).Concat(tree.PredecessorsOf(here))
                .DistinctBy(u => u.Id).OrderByDescending(u => u.Force.Until).ThenBy(u => u.Name, Vietnamese.ByAlphabet),
        ];
    }

    // A province lists its communes, but not what is inside them.
    private IEnumerable<UnitLine> Below(Unit unit, int depth, UnitTree tree, IReadOnlyDictionary<Guid, int> counts)
    {
        yield return new UnitLine(unit, depth, counts.GetValueOrDefault(unit.Id.Value));
        if (depth > 0 && !unit.Kind.IsAPart()) yield break;
        foreach (var line in tree.ChildrenOf(unit.Id, Today).SelectMany(child => Below(child, depth + 1, tree, counts))) yield return line;
    }
}

/// <param name="People">People with a post in the unit today.</param>
public sealed record UnitLine(Unit Unit, int Depth, int People);
