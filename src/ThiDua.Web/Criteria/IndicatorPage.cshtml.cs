using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Organizations;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>A version of an indicator: how it is worked out, from what, by which law; its other versions.</summary>
[Authorize]
public sealed class IndicatorPage(IIndicators indicators, SignedIn who) : PageModel
{
    public KeptIndicator Kept { get; private set; } = null!;
    public Indicator Indicator => Kept.Indicator;
    public IReadOnlyList<KeptIndicator> Versions { get; private set; } = [];
    public IReadOnlyDictionary<string, KeptIndicator> Parts { get; private set; } = new Dictionary<string, KeptIndicator>();
    public bool MayAdapt => Indicator.Form is not NestedForm && (who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        var all = await indicators.Of(who.Actor.Commune, stop);
        if (all.FirstOrDefault(one => one.Id.Value == id) is not { } found) return NotFound();
        Kept = found;
        Versions = [.. all.Where(one => one.Indicator.Key == Indicator.Key).OrderByDescending(one => one.Indicator.Version)];
        Parts = all.GroupBy(one => one.Indicator.Key).ToDictionary(g => g.Key, g => g.MaxBy(one => one.Indicator.Version)!);
        return Page();
    }

    /// <summary>The name of another indicator, by its key.</summary>
    public string NameOf(string key) => Parts.TryGetValue(key, out var part) ? part.Indicator.Name : key;
}
