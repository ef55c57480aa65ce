using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

internal sealed class OrganizationsRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        new("/people/{id:guid}", (_, commune) => Given("id", DemoPeople.Of(Duty.Officer, commune).Id.Value)),
        new("/units/{id:guid}", (_, commune) => Given("id", commune.Value)),
    ];

    private static Task<Dictionary<string, string>> Given(string name, Guid id) =>
        Task.FromResult(new Dictionary<string, string> { [name] = id.ToString() });
}
