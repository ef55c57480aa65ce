using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Documents;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Awards;

internal sealed class AwardRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        OfAMovement("/movements/{id:guid}/nominations"),
        OfAMovement("/movements/{id:guid}/nominations/new"),
        OfAMovement("/movements/{id:guid}/quotas"),
        new("/nominations/{id:guid}", (host, commune) => host.Within(commune, async services => Id((await ANomination(services, commune)).Value))),
        new("/people/{id:guid}/record", (_, commune) => Task.FromResult(Id(DemoPeople.Of(Duty.Officer, commune).Id.Value))),
        new("/units/{id:guid}/record", (_, commune) => Task.FromResult(Id((commune == DemoUnits.TanHoa ? DemoUnits.TanHoaOffice : DemoUnits.DongSonOffice).Value))),
        new("/merit/{id:guid}/files/{file:guid}", (host, commune) => host.Within(commune, async services =>
        {
            using var content = new MemoryStream("Quyết định"u8.ToArray());
            var file = await services.GetRequiredService<KeepFile>().For(commune, "quyet-dinh.txt", "text/plain", content, default);
            var paper = new MeritPaper("15/QĐ-UBND", new(2025, 12, 20), "UBND", new Evidence(file.Id.Value, file.Name, file.Size));
            var entry = await services.GetRequiredService<KeepMerit>().Enter(
                Mai(commune), new(MeritKind.Award, "certificate.commune", new(2025, 12, 20)) { Year = 2025, Paper = paper }, OfficerOf(commune), default);
            return new Dictionary<string, string> { ["id"] = entry.Value.ToString(), ["file"] = file.Id.Value.ToString() };
        })),
    ];

    private static RouteOfACommune OfAMovement(string pattern) =>
        new(pattern, (host, commune) => host.Within(commune, async services => Id((await AMovement(services)).Id.Value)));

    private static Dictionary<string, string> Id(Guid id) => new() { ["id"] = id.ToString() };

    private static Candidate Mai(UnitId commune) => new(CandidateKind.Individual, commune, PersonId.New(), "Lê Thị Mai", "Công chức");

    private static async Task<NominationId> ANomination(IServiceProvider services, UnitId commune)
    {
        var movement = await AMovement(services);
        return (await services.GetRequiredService<ProposeNominations>().On(
            new(movement.Id, AwardRound.Of(movement.Terms)[0], "certificate.commune", [Mai(commune)], new(AwardGround.Thematic, "Thành tích xuất sắc")), "Để Hội đồng chọn", OfficerOf(commune), default))[0];
    }

    private static async Task<Movement> AMovement(IServiceProvider services) =>
        (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().Where(m => m.Closed == null).ToListAsync())[0];

    private static Actor OfficerOf(UnitId commune)
    {
        var officer = DemoPeople.Of(Duty.Officer, commune);
        return new(officer.Account, officer.Id, officer.Name, commune, officer.Duties.ToHashSet());
    }
}
