using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Councils;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Councils;

internal sealed class CouncilRoutes : IKnowsRoutes
{
    private static readonly string[] OfASession = ["", "/roll", "/candidates", "/opinions", "/vote"];
    private static readonly string[] OfABallot = ["", "/count", "/slips.pdf"];

    public IEnumerable<RouteOfACommune> Routes =>
    [
        new("/movements/{id:guid}/sessions", async (host, commune) => new() { ["id"] = (await DemoCouncil.Movement(host, commune)).Id.Value.ToString() }),
        .. OfASession.Select(part => new RouteOfACommune("/sessions/{id:guid}" + part, async (host, commune) => Id((await Ballot(host, commune)).Session.Value))),
        .. OfABallot.Select(part => new RouteOfACommune("/ballots/{id:guid}" + part, async (host, commune) => Id((await Ballot(host, commune)).Id.Value))),
    ];

    private static Dictionary<string, string> Id(Guid id) => new() { ["id"] = id.ToString() };

    private static async Task<Ballot> Ballot(ThiDuaHost host, UnitId commune)
    {
        if (await Find(host, commune) is { } there) return there;
        await DemoCouncil.Ballot(host, commune);
        return (await Find(host, commune))!;
    }

    private static Task<Ballot?> Find(ThiDuaHost host, UnitId commune) => host.Within(commune, services => services.GetRequiredService<ThiDuaDb>().Set<Ballot>().AsNoTracking().FirstOrDefaultAsync());
}
