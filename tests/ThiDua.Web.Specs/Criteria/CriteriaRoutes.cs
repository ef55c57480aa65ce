using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

internal sealed class CriteriaRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        OfAMovement("/movements/{id:guid}/criteria"),
        OfAMovement("/movements/{id:guid}/criteria/figures.xlsx"),
        OfAMovement("/movements/{id:guid}/criteria/compare"),
        OfATarget("/movements/{id:guid}/criteria/{criterion:guid}/figure"),
        OfATarget("/movements/{id:guid}/criteria/{criterion:guid}/trend.svg"),
        OfATarget("/movements/{id:guid}/criteria/{criterion:guid}/rows"),
        OfATarget("/movements/{id:guid}/criteria/{criterion:guid}/binding"),
        OfAMovement("/movements/{id:guid}/snapshots"),
        OfAMovement("/movements/{id:guid}/checks"),
        new("/movements/{id:guid}/checks/{check:guid}", ACheck),
        new("/movements/{id:guid}/snapshots/{snapshot:guid}", (host, commune) => host.Within(commune, async services =>
        {
            var movement = await AMovement(services);
            var snapshot = await services.GetRequiredService<TakeSnapshot>().On(movement.Id, movement.Terms.From!.Value.AddDays(30), OfficerOf(commune), default);
            return new Dictionary<string, string> { ["id"] = movement.Id.Value.ToString(), ["snapshot"] = snapshot.Id.Value.ToString() };
        })),
        new("/indicators/{id:guid}", OwnIndicator),
        new("/indicators/{id:guid}/adapt", OwnIndicator),
    ];

    private static RouteOfACommune OfAMovement(string pattern) => new(pattern, (host, commune) => host.Within(commune, async services =>
        new Dictionary<string, string> { ["id"] = (await AMovement(services)).Id.Value.ToString() }));

    private static RouteOfACommune OfATarget(string pattern) => new(pattern, (host, commune) => host.Within(commune, async services =>
    {
        var movement = await AMovement(services);
        var counted = (await services.GetRequiredService<BindCriteria>().Of(movement, movement.Terms, default)).First(at => at.Indicator?.Indicator.Form is CountingForm);
        return new Dictionary<string, string> { ["id"] = movement.Id.Value.ToString(), ["criterion"] = counted.Criterion.Id.Value.ToString() };
    }));

    private static async Task<Movement> AMovement(IServiceProvider services) =>
        (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().Where(m => m.Closed == null).ToListAsync()).First(m => m.Terms.Criteria.Count > 0);

    // Shipped versions are everybody's; what a commune adapted is its own.
    private static Task<Dictionary<string, string>> OwnIndicator(ThiDuaHost host, UnitId commune) => host.Within(commune, async services =>
    {
        var indicators = services.GetRequiredService<IIndicators>();
        var all = await indicators.Of(commune, default);
        var own = all.FirstOrDefault(one => one.Commune == commune);
        if (own is null)
        {
            var shipped = all.First(one => one.Indicator.Key == "results_on_time");
            own = await services.GetRequiredService<AdaptIndicator>().On(
                shipped.Id, shipped.Indicator with { Name = "Trả kết quả đúng hạn theo cách tính của xã" }, "Theo hướng dẫn của tỉnh",
                OfficerOf(commune), default);
        }

        return new Dictionary<string, string> { ["id"] = own.Id.Value.ToString() };
    });

    private static Task<Dictionary<string, string>> ACheck(ThiDuaHost host, UnitId commune) => host.Within(commune, async services =>
    {
        var movement = await AMovement(services);
        var radar = services.GetRequiredService<IRadar>();
        if (await radar.Of(movement.Id, default) is not [var check, ..])
        {
            check = new(RadarCheckId.New(), commune.Value, movement.Id, new("sudden_jump", "2026-03", "Tháng 3 tăng 30 điểm phần trăm.", 40, []), movement.Terms.From!.Value);
            await radar.Add([check], default);
        }

        return new Dictionary<string, string> { ["id"] = movement.Id.Value.ToString(), ["check"] = check.Id.Value.ToString() };
    });

    private static Actor OfficerOf(UnitId commune)
    {
        var officer = DemoPeople.Of(Duty.Officer, commune);
        return new(officer.Account, officer.Id, officer.Name, commune, officer.Duties.ToHashSet());
    }
}
