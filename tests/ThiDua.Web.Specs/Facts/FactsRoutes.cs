using Microsoft.Extensions.DependencyInjection;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

internal sealed class FactsRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        OfAFile("/facts/files/{id:guid}"),
        OfAFile("/facts/files/{id:guid}/columns"),
        OfAFile("/facts/files/{id:guid}/original"),
        new("/facts/sources/{id:guid}", (host, commune) => host.Within(commune, async services => new Dictionary<string, string>
        {
            ["id"] = (await services.GetRequiredService<AddSource>().To(
                commune, $"Nguồn {Guid.CreateVersion7():N}", "dossier", Duty.Officer, everyMonth: true, CancellationToken.None)).Value.ToString(),
        })),
    ];

    private static RouteOfACommune OfAFile(string pattern) =>
        new(pattern, async (host, commune) => new() { ["id"] = (await host.Waits(commune)).Value.ToString() });
}
