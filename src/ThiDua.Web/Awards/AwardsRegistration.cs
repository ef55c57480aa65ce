using ThiDua.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Awards;

/// <summary>Pages of nominations, records of merit and parameters of the law.</summary>
internal static class AwardsRegistration
{
    public static IServiceCollection AddAwardPages(this IServiceCollection services) => services
        .AddAwardStep(new(20, "Đề nghị", "nominations"))
        .AddNavigationLink(new(92, "Tham số pháp luật", "/law/parameters", Duty.Administrator, Duty.Officer));
}
