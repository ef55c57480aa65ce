using ThiDua.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Movements;

/// <summary>Drafts: their list, their beginning, their review.</summary>
internal static class ReviewRegistration
{
    public static IServiceCollection AddReview(this IServiceCollection services) =>
        services.AddNavigationLink(new(30, "Bản dự thảo", "/drafts", Duty.Officer, Duty.Chair));
}
