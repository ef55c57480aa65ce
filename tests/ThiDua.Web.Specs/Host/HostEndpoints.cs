using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ThiDua.Web.Specs.Host;

/// <summary>All endpoints of the host with what they say of themselves; pages are compiled, since only then they say it.</summary>
internal static class HostEndpoints
{
    public static async Task<IReadOnlyList<HostEndpoint>> Of(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var found = new List<HostEndpoint>();
        foreach (var endpoint in services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            var compiled = page is null ? null : await loader.LoadAsync(page, endpoint.Metadata);
            found.Add(new HostEndpoint(endpoint.RoutePattern, compiled?.Endpoint?.Metadata ?? endpoint.Metadata, compiled));
        }

        return found;
    }
}

internal sealed record HostEndpoint(RoutePattern Route, Microsoft.AspNetCore.Http.EndpointMetadataCollection Metadata, CompiledPageActionDescriptor? Page)
{
    public string Pattern => "/" + Route.RawText?.TrimStart('/');

    public bool IsOpenToAll => Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public bool SaysWhoMayEnter => IsOpenToAll || Metadata.GetMetadata<IAuthorizeData>() is not null || Metadata.GetMetadata<AuthorizationPolicy>() is not null;

    /// <summary>Verbs with the page handler they reach; the handler is empty for the page's main one.</summary>
    public IReadOnlyList<(string Verb, string Handler)> Doors => Page is { } page
        ? [.. page.HandlerMethods.Select(h => (h.HttpMethod.ToUpperInvariant(), h.Name ?? "")).Distinct()]
        : [.. (Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST", "PUT", "DELETE"]).Select(verb => (verb, ""))];
}
