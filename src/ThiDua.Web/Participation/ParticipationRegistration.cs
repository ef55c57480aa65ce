using ThiDua.Web.Awards;

namespace ThiDua.Web.Participation;

/// <summary>Pages of registrations.</summary>
internal static class ParticipationRegistration
{
    public static IServiceCollection AddParticipationPages(this IServiceCollection services) => services
        .AddAwardStep(new(10, "Đăng ký và kết quả", "registrations/results"));
}
