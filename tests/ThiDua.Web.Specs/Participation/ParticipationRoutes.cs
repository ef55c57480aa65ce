using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Participation;

internal sealed class ParticipationRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        OfAMovement("/movements/{id:guid}/registrations"),
        OfAMovement("/movements/{id:guid}/registrations/add"),
        OfAMovement("/movements/{id:guid}/registrations/list"),
        OfAMovement("/movements/{id:guid}/registrations/results"),
        new("/registrations/{id:guid}", (host, commune) => host.Within(commune, services => ARegistration(services, commune))),
    ];

    private static RouteOfACommune OfAMovement(string pattern) =>
        new(pattern, (host, commune) => host.Within(commune, async services => new Dictionary<string, string> { ["id"] = (await AMovement(services)).Id.Value.ToString() }));

    private static async Task<Dictionary<string, string>> ARegistration(IServiceProvider services, UnitId commune)
    {
        var movement = await AMovement(services);
        var person = DemoPeople.Of(Duty.Officer, commune);
        var officer = new Actor(person.Account, person.Id, person.Name, commune, person.Duties.ToHashSet());
        var household = new Participant(ParticipantKind.Household, null, person.Unit, $"Hộ {Guid.CreateVersion7()}", "");
        var added = await services.GetRequiredService<Register>().In(movement.Id, [new(household, [new Pledge("Phân loại rác")])], send: true, officer, CancellationToken.None);
        return new() { ["id"] = added[0].Id.Value.ToString() };
    }

    private static async Task<Movement> AMovement(IServiceProvider services) =>
        (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().Where(m => m.Closed == null).ToListAsync()).First(m => m.Terms.Criteria.Count > 0);
}
