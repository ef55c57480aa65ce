using ThiDua.Organizations;

namespace ThiDua.Web.Layout;

/// <summary>One entry of the navigation. Each area declares its own in its registration.</summary>
/// <param name="Order">10 việc cần làm, 20 phong trào, 30 kế hoạch đang soát, 40 tài liệu, 50 đơn vị và người, 90 quản trị.</param>
/// <param name="Address">Local path; it and whatever lies under it marks the entry as current.</param>
/// <param name="ShownTo">Duties that see the entry; none means every signed-in person.</param>
internal sealed record NavigationLink(int Order, string Text, string Address, params Duty[] ShownTo)
{
    /// <summary>In the menu under the person's name instead of the main navigation.</summary>
    public bool OfThePerson { get; init; }

    public bool IsFor(Actor actor) => ShownTo.Length == 0 || ShownTo.Any(actor.Has);

    public bool IsCurrent(PathString path) =>
        Address is "/" ? path == "/" : path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);
}

internal static class Navigation
{
    public static IServiceCollection AddNavigationLink(this IServiceCollection services, NavigationLink link) =>
        services.AddSingleton(link);
}
