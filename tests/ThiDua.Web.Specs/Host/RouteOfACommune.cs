using ThiDua.Organizations;

namespace ThiDua.Web.Specs.Host;

/// <summary>
/// How to fill a route with things of a commune. Every route with a parameter needs an entry, or
/// <c>A_neighbour.is_shown_nothing_by_any_route</c> fails. To add yours, write in your area's folder of these specs
/// <code>
/// internal sealed class MovementRoutes : IKnowsRoutes
/// {
///     public IEnumerable&lt;RouteOfACommune&gt; Routes =&gt;
///     [
///         new("/movements/{id:guid}", (host, commune) =&gt; host.Within(commune, async services =&gt; new() { ["id"] = await AMovement(services) })),
///     ];
/// }
/// </code>
/// The spec signs in as a person of the demo commune who holds every duty. With what the function gives for that commune
/// a GET must not answer 404; with what it gives for the neighbour, every verb and every page handler must.
/// </summary>
/// <param name="Pattern">The route as it is mapped, with a leading slash.</param>
/// <param name="Values">Values for the parameters, of things that belong to the commune given; may make them first.</param>
internal sealed record RouteOfACommune(string Pattern, Func<ThiDuaHost, UnitId, Task<Dictionary<string, string>>> Values)
{
    /// <summary>Further form fields to be sent where the handler looks at them before it looks for the thing.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>Sent as JSON instead of a form, where the endpoint binds a body.</summary>
    public string? Json { get; init; }

    /// <summary>The address with the values in their places.</summary>
    public static string Fill(string pattern, IReadOnlyDictionary<string, string> values) =>
        values.Aggregate(pattern, (address, value) => System.Text.RegularExpressions.Regex.Replace(
            address, @"\{\*{0,2}" + value.Key + @"[^}]*\}", value.Value, System.Text.RegularExpressions.RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)));
}

/// <summary>Routes of one area; found by themselves.</summary>
internal interface IKnowsRoutes
{
    IEnumerable<RouteOfACommune> Routes { get; }
}
