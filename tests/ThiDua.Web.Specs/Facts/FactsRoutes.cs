using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Documents;
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
        OfAFile("/facts/files/{id:guid}/marked"),
        OfAFile("/facts/files/{id:guid}/refused"),
        new("/movements/{id:guid}/not-applicable", (host, commune) => host.Within(commune, async services => new Dictionary<string, string>
        {
            ["id"] = (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().FirstAsync(m => m.Closed == null)).Id.Value.ToString(),
        })),
        new("/facts/totals/evidence/{file:guid}", (host, commune) => host.Within(commune, async services => new Dictionary<string, string> { ["file"] = await Evidence(services, commune) })),
        new("/facts/sources/{id:guid}", (host, commune) => host.Within(commune, async services => new Dictionary<string, string>
        {
            ["id"] = (await services.GetRequiredService<AddSource>().To(
                commune, $"Nguồn {Guid.CreateVersion7():N}", "dossier", Duty.Officer, everyMonth: true, CancellationToken.None)).Value.ToString(),
        })),
    ];

    private static RouteOfACommune OfAFile(string pattern) =>
        new(pattern, async (host, commune) => new() { ["id"] = (await host.Waits(commune)).Value.ToString() });

    private static async Task<string> Evidence(IServiceProvider services, UnitId commune)
    {
        using var content = new MemoryStream("Báo cáo"u8.ToArray());
        var file = await services.GetRequiredService<KeepFile>().For(commune, "bao-cao.txt", "text/plain", content, CancellationToken.None);
        var officer = DemoPeople.Of(Duty.Officer, commune);
        var who = new Actor(officer.Account, officer.Id, officer.Name, commune, officer.Duties.ToHashSet());
        await services.GetRequiredService<DeclareMonth>().On(
            new MonthEntry("results_on_time", new DateOnly(2026, 2, 1), DeclaredWhat.Total, 9, 10, null, "Báo cáo", null, [new Evidence(file.Id.Value, file.Name, file.Size)]), who, CancellationToken.None);
        return file.Id.Value.ToString();
    }
}
