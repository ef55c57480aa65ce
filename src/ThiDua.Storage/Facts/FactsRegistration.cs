using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>The only door of this area into the host.</summary>
public static class FactsRegistration
{
    public static IServiceCollection AddFacts(this IServiceCollection services) => services
        .AddSingleton<CountFacts>()
        .AddSingleton<ICountFacts>(provider => provider.GetRequiredService<CountFacts>())
        .AddSingleton<FindFacts>()
        .AddSingleton<KeepSums>();
}
