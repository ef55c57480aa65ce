using System.Net;
using System.Text;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

/// <summary>Asks every route with a parameter for things of another commune; how to add a route: <see cref="RouteOfACommune"/>.</summary>
public sealed class A_neighbour(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static IReadOnlyDictionary<string, RouteOfACommune> Known => KnownRoutes.All;

    [Fact]
    public async Task is_asked_about_by_every_route_with_a_parameter()
    {
        var routes = await RoutesWithParameters();

        Assert.NotEmpty(routes);
        var missing = routes.Select(r => r.Pattern).Distinct().Where(p => !Known.ContainsKey(p)).ToList();
        Assert.True(missing.Count == 0, $"Say in an IKnowsRoutes how to fill {string.Join(", ", missing)} (see RouteOfACommune).");
    }

    [Fact]
    public async Task is_shown_nothing_by_any_route()
    {
        var curious = await Everybody.SignedIn(host);
        curious.Client.DefaultRequestHeaders.Add("RequestVerificationToken", await curious.Token());
        var leaks = new List<string>();
        foreach (var route in await RoutesWithParameters())
        {
            if (!Known.TryGetValue(route.Pattern, out var entry)) continue; // the other spec reports it
            var own = RouteOfACommune.Fill(route.Pattern, await entry.Values(host, DemoUnits.TanHoa));
            var foreign = RouteOfACommune.Fill(route.Pattern, await entry.Values(host, DemoUnits.DongSon));
            foreach (var (verb, handler) in route.Doors)
            {
                var query = handler.Length == 0 ? "" : "?handler=" + handler;
                if (verb == "GET" && await Ask(curious, verb, own + query, entry) is HttpStatusCode.NotFound) leaks.Add($"GET {own}{query} is not even there for its own commune");
                var answer = await Ask(curious, verb, foreign + query, entry);
                if (answer is not HttpStatusCode.NotFound) leaks.Add($"{verb} {foreign}{query} answered {(int)answer}");
            }
        }

        Assert.Empty(leaks);
    }

    private async Task<IReadOnlyList<HostEndpoint>> RoutesWithParameters() =>
        [.. (await HostEndpoints.Of(host.Services)).Where(e => e.Route.Parameters.Count > 0 && !e.IsOpenToAll)];

    private static async Task<HttpStatusCode> Ask(Visitor visitor, string verb, string address, RouteOfACommune entry)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), address);
        if (verb is not "GET")
        {
            request.Content = entry.Json is { } json
                ? new StringContent(json, Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent(entry.Fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        }

        using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
