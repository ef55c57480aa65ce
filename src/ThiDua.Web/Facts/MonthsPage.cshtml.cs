using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>Sources by months: what is there, what is missing, who owes it.</summary>
[Authorize(Policy = FactDoors.See)]
public sealed class MonthsPage(ShowMonths show, SignedIn who, TimeProvider clock) : PageModel
{
    private const int FirstYear = 2019; // the facts before lie together, without a partition of their own

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    public IReadOnlyList<SourceYear> Sources { get; private set; } = [];

    public bool MayBring => FactDoors.Bringers.Any(who.Actor.Has);

    public int ThisYear => clock.Today().Year;

    public string Lead => Sources.Sum(s => s.Months.Count(m => m.State is MonthState.Missing)) switch
    {
        0 => "Các tháng đã hết đều có tệp.",
        var missing => $"Còn thiếu {missing} tệp của các tháng đã hết.",
    };

    public async Task OnGetAsync(CancellationToken stop)
    {
        Year = Year == 0 ? ThisYear : Math.Clamp(Year, FirstYear, ThisYear);
        Sources = await show.Of(who.Actor.Commune, Year, stop);
    }

    internal static string StyleOf(MonthState state) => state switch
    {
        MonthState.There => "there",
        MonthState.Empty => "empty",
        MonthState.Missing => "missing",
        _ => "none",
    };
}
