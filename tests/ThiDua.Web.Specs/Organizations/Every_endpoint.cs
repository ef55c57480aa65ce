using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

public sealed class Every_endpoint(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task says_who_may_enter()
    {
        var endpoints = await HostEndpoints.Of(host.Services);

        Assert.Contains(endpoints, e => e.Pattern == "/sign-in");
        Assert.Contains(endpoints, e => e.Pattern == "/account/sessions");
        Assert.Empty(endpoints.Where(e => !e.SaysWhoMayEnter).Select(e => e.Pattern).Distinct());
    }

    [Fact]
    public void that_says_nothing_would_be_noticed()
    {
        var silent = new RouteEndpointBuilder(_ => Task.CompletedTask, RoutePatternFactory.Parse("/silent"), 0).Build();
        var loud = new RouteEndpointBuilder(_ => Task.CompletedTask, RoutePatternFactory.Parse("/loud"), 0)
        {
            Metadata = { new AuthorizeAttribute() },
        }.Build();

        Assert.False(Seen(silent).SaysWhoMayEnter);
        Assert.True(Seen(loud).SaysWhoMayEnter);
    }

    [Fact]
    public async Task that_is_not_open_to_all_sends_a_stranger_to_the_door()
    {
        var stranger = host.Visitor();
        var addresses = (await HostEndpoints.Of(host.Services))
            .Where(e => !e.IsOpenToAll && e.Doors.Any(d => d.Verb == "GET"))
            .Select(e => RouteOfACommune.Fill(e.Pattern, e.Route.Parameters.ToDictionary(p => p.Name, Something)))
            .Distinct().ToList();

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            var answer = await stranger.Opens(address);
            Assert.True(
                answer.IsRedirect && answer.Location!.Contains("/sign-in", StringComparison.Ordinal),
                $"{address} answered a stranger with {answer.Status}");
        }
    }

    private static string Something(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Any(policy => policy.Content is "int" or "long") ? "1" : Guid.Empty.ToString();

    private static HostEndpoint Seen(Endpoint endpoint) => new(((RouteEndpoint)endpoint).RoutePattern, endpoint.Metadata, null);
}
