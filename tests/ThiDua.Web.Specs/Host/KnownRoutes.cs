namespace ThiDua.Web.Specs.Host;

/// <summary>What all areas say of their routes, by the pattern as it is mapped.</summary>
internal static class KnownRoutes
{
    public static IReadOnlyDictionary<string, RouteOfACommune> All { get; } = typeof(KnownRoutes).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IKnowsRoutes).IsAssignableFrom(type))
        .SelectMany(type => ((IKnowsRoutes)Activator.CreateInstance(type)!).Routes)
        .ToDictionary(route => route.Pattern, StringComparer.OrdinalIgnoreCase);
}
