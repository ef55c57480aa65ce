using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

internal sealed class OrganizationsRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        OfAPerson("/people/{id:guid}"),
        OfAPerson("/people/{id:guid}/move"),
        OfAPerson("/people/{id:guid}/duties"),
        OfAPerson("/people/{id:guid}/account"),
        new("/units/{id:guid}", (_, commune) => Given("id", commune.Value)),
    ];

    private static RouteOfACommune OfAPerson(string pattern) =>
        new(pattern, (_, commune) => Given("id", DemoPeople.Of(Duty.Officer, commune).Id.Value));

    private static Task<Dictionary<string, string>> Given(string name, Guid id) =>
        Task.FromResult(new Dictionary<string, string> { [name] = id.ToString() });
}
