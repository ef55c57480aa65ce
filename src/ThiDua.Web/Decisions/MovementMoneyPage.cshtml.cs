using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Decisions;

namespace ThiDua.Web.Decisions;

/// <summary>The award money of a movement, by decision: promised, paid, still owed.</summary>
[Authorize(Policy = DecisionDoors.SeeFund)]
public sealed class MovementMoneyPage(ShowDecisions show) : PageModel
{
    public Guid Id { get; private set; }
    public string Title { get; private set; } = "";
    public IReadOnlyList<DecisionRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await show.Of(new(id), stop) is not { } shown) return NotFound();
        (Id, Title, Rows) = (id, shown.Terms.Title, [.. shown.Decisions.Where(row => row is { Number: not null, IsRevocation: false })]);
        return Page();
    }
}
