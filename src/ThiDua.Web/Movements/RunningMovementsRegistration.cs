using ThiDua.Web.Layout;

namespace ThiDua.Web.Movements;

/// <summary>Pages of movements from their launch on.</summary>
internal static class RunningMovementsRegistration
{
    public static IServiceCollection AddRunningMovements(this IServiceCollection services) => services
        .AddScoped<KeepEvidence>()
        .AddHostedService<RemindEveryDay>()
        .AddNavigationLink(new(10, "Việc cần làm", "/"))
        .AddNavigationLink(new(20, "Phong trào", "/movements"));
}
