using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;

namespace ThiDua.Storage.Criteria;

/// <summary>The only door of this area into the host.</summary>
public static class CriteriaRegistration
{
    public static IServiceCollection AddCriteria(this IServiceCollection services) => services
        .AddScoped<IIndicators, IndicatorsInDatabase>()
        .AddScoped<BindCriteria>()
        .AddScoped<BindIndicator>()
        .AddScoped<AdaptIndicator>();
}
