namespace ThiDua.Web.Awards;

/// <summary>Pages of nominations, records of merit and parameters of the law.</summary>
internal static class AwardsRegistration
{
    public static IServiceCollection AddAwardPages(this IServiceCollection services) => services
        .AddAwardStep(new(20, "Đề nghị", "nominations"));
}
