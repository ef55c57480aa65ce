using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ThiDua.Decisions;
using ThiDua.Law;

namespace ThiDua.Storage.Decisions;

/// <summary>The only door of this area into the host.</summary>
public static class DecisionsRegistration
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services.AddMoney();

    private static IServiceCollection AddMoney(this IServiceCollection services)
    {
        services.TryAddSingleton(ParameterBook.Shipped);
        return services
            .AddScoped<WorkOutAwardMoney>()
            .AddScoped<DivideAwardMoney>()
            .AddScoped<CheckFund>()
            .AddScoped<IFunds, FundsInDatabase>()
            .AddScoped<PlanFund>()
            .AddScoped<RecordFundMove>();
    }
}
