using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>The indicators a commune may choose: shipped ones and its own, in their newest version.</summary>
[Authorize]
public sealed class IndicatorsPage(IIndicators indicators, SignedIn who) : PageModel
{
    [FromQuery(Name = "q")] public string? Words { get; set; }

    public IReadOnlyList<KeptIndicator> Newest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var wanted = Folded.Words(Words ?? "");
        Newest =
        [
            .. (await indicators.Of(who.Actor.Commune, stop)).GroupBy(one => one.Indicator.Key)
                .Select(versions => versions.OrderBy(one => one.Commune is null).ThenByDescending(one => one.Indicator.Version).First())
                .Where(one => wanted.All(word => Folded.Of(one.Indicator.Name).Contains(word, StringComparison.Ordinal)))
                .OrderBy(one => PlaceInCatalogue(one.Indicator.Key)),
        ];
    }

    private static int PlaceInCatalogue(string key) => IndicatorCatalogue.All.Index().FirstOrDefault(one => one.Item.Key == key, (int.MaxValue, null!)).Index;
}
