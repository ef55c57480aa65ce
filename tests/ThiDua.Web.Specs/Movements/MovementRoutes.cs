using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Movements;

internal sealed class MovementRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        OfAMovement("/movements/{id:guid}"),
        OfAMovement("/movements/{id:guid}/tasks"),
        OfAMovement("/movements/{id:guid}/calendar"),
        OfAMovement("/movements/{id:guid}/calendar.ics"),
        OfAMovement("/movements/{id:guid}/change"),
        OfAMovement("/movements/{id:guid}/criteria/{criterion:guid}", (_, movement) => Task.FromResult(("criterion", movement.Terms.Criteria[0].Id.Value))),
        OfAMovement("/movements/{id:guid}/evidence/{file:guid}", async (db, movement) =>
            ("file", (await db.Set<RecordedValue>().Where(v => v.Movement == movement.Id).ToListAsync()).SelectMany(v => v.Evidence).First().File)),
        OfAMovement("/tasks/{id:guid}", async (db, movement) => ("id", (await db.Set<MovementTask>().FirstAsync(t => t.Movement == movement.Id)).Id.Value)),
        new("/drafts/{id:guid}/launch", (host, commune) => host.Within(commune, services => ADraft(services, commune))),
    ];

    private static RouteOfACommune OfAMovement(string pattern, Func<ThiDuaDb, Movement, Task<(string Name, Guid Id)>>? more = null) =>
        new(pattern, (host, commune) => host.Within(commune, async services =>
        {
            var db = services.GetRequiredService<ThiDuaDb>();
            var movement = (await db.Set<Movement>().Where(m => m.Closed == null).ToListAsync()).First(m => m.Terms.Criteria.Count > 0);
            var values = new Dictionary<string, string> { ["id"] = movement.Id.Value.ToString() };
            if (more is not null && await more(db, movement) is var (name, id)) values[name] = id.ToString();
            return values;
        }));

    private static async Task<Dictionary<string, string>> ADraft(IServiceProvider services, UnitId commune)
    {
        var officer = DemoPeople.Of(Duty.Officer, commune);
        var who = new Actor(officer.Account, officer.Id, officer.Name, commune, officer.Duties.ToHashSet());
        var draft = await services.GetRequiredService<DraftFromCatalogue>().On(Catalogue.All[0], 2026, who, CancellationToken.None);
        return new() { ["id"] = draft.Value.ToString() };
    }
}
