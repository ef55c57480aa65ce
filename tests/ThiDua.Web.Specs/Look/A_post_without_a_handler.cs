using System.Net;
using Microsoft.AspNetCore.Routing.Patterns;
using ThiDua.Organizations;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Look;

public sealed class A_post_without_a_handler(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly HttpStatusCode[] Refused = [HttpStatusCode.NotFound, HttpStatusCode.Forbidden];

    [Fact]
    public async Task is_not_found_on_any_page_for_whoever_may_enter_it()
    {
        var people = new[] { await host.SignedInAs(Duty.Officer), await host.SignedInAs(Duty.Administrator) };
        var met = new HashSet<string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        var pages = await Pages();
        foreach (var (page, address) in pages)
        {
            var bare = page.Doors.Contains(("POST", "")) ? [] : new[] { "" };
            foreach (var person in people)
                foreach (var query in bare.Append("?handler=NoSuchAct"))
                {
                    var answer = (await person.Sends(address + query)).Status;
                    if (answer is HttpStatusCode.NotFound) met.Add(page.Pattern);
                    if (!Refused.Contains(answer)) wrong.Add($"POST {address}{query} answered {(int)answer}");
                }
        }

        Assert.Empty(wrong.Distinct());
        Assert.Contains("/units", met);
        Assert.Contains("/movements/{id:guid}/change", met);
    }

    private async Task<IReadOnlyList<(HostEndpoint Page, string Address)>> Pages() =>
        [.. (await HostEndpoints.Of(host.Services))
            .Where(e => e.Page is not null && !e.Pattern.StartsWith("/failures", StringComparison.Ordinal))
            .Select(e => (e, RouteOfACommune.Fill(e.Pattern, e.Route.Parameters.ToDictionary(p => p.Name, Something))))];

    private static string Something(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Any(policy => policy.Content is "int" or "long") ? "1" : Guid.Empty.ToString();
}
