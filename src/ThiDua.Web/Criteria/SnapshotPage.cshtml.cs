using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Movements;

namespace ThiDua.Web.Criteria;

/// <summary>Frozen figures beside those of now; on demand they are worked out again and held against what was frozen.</summary>
[Authorize]
public sealed class SnapshotPage(ISnapshots snapshots, ComputeCriteria compute) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid Snapshot { get; set; }

    public Snapshot Taken { get; private set; } = null!;
    public FrozenFigures Frozen { get; private set; } = null!;
    public Movement Movement => Now.Movement;
    public MovementFigures Now { get; private set; } = null!;

    /// <summary>The answer of the check; null until it was asked for.</summary>
    public SnapshotCheck? Check { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    /// <summary>Works the snapshot out again; changes nothing.</summary>
    public async Task<IActionResult> OnPostCheckAsync([FromServices] CheckSnapshot check, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        Check = await check.Of(Taken.Id, stop);
        return Page();
    }

    /// <summary>The same target as it stands now, in words; a dash where the terms no longer have it.</summary>
    public (string Value, CriterionState State)? NowOf(FrozenFigure frozen) =>
        Now.Figures.FirstOrDefault(f => f.At.Criterion.Id.Value == frozen.Criterion && f.At.Place == frozen.Place) is { } figure
            ? (figure is { At.Indicator: { } bound, Whole: { } whole } ? FigureInWords.Of(bound.Indicator, whole, figure.At.Judged) : "chưa chọn cách tính", figure.State)
            : null;

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await snapshots.Find(new(Snapshot), stop) is not { } taken || taken.Movement.Value != Id) return false;
        if (await compute.For(taken.Movement, asOf: null, stop) is not { } figures) return false;
        (Taken, Frozen, Now) = (taken, FrozenFigures.Read(taken.Content), figures);
        return true;
    }
}
