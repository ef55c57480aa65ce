using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Storage;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Awards;

internal sealed class AwardRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        OfAMovement("/movements/{id:guid}/nominations"),
    ];

    private static RouteOfACommune OfAMovement(string pattern) => new(pattern, (host, commune) => host.Within(commune, async services =>
        new Dictionary<string, string> { ["id"] = (await AMovement(services)).Id.Value.ToString() }));

    private static async Task<Movement> AMovement(IServiceProvider services) =>
        (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().Where(m => m.Closed == null).ToListAsync())[0];
}
