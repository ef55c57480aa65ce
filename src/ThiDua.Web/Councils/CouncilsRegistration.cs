using ThiDua.Web.Awards;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Councils;

/// <summary>Pages of the council, its sessions and ballots.</summary>
internal static class CouncilsRegistration
{
    public static IServiceCollection AddCouncilPages(this IServiceCollection services) => services
        .AddNavigationLink(new(45, "Hội đồng", "/council"))
        .AddAwardStep(new(30, "Hội đồng", "sessions"));
}
