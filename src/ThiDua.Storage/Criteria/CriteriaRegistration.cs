using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Movements;

namespace ThiDua.Storage.Criteria;

/// <summary>The only door of this area into the host.</summary>
public static class CriteriaRegistration
{
    public static IServiceCollection AddCriteria(this IServiceCollection services) => services
        .AddScoped<IIndicators, IndicatorsInDatabase>()
        .AddSingleton<IProposeIndicators, ProposeIndicator>()
        .AddScoped<BindCriteria>()
        .AddScoped<BindIndicator>()
        .AddScoped<AdaptIndicator>()
        .AddScoped<IDeclarations, DeclarationsInDatabase>()
        .AddScoped<DeclareMonth>()
        .AddScoped<SayNotApplicable>()
        .AddScoped<ApproveNotApplicable>()
        .AddScoped<WithdrawNotApplicable>()
        .AddScoped<ComputeCriteria>()
        .AddScoped<ISnapshots, SnapshotsInDatabase>()
        .AddScoped<TakeSnapshot>()
        .AddScoped<CheckSnapshot>()
        .AddScoped<FindMovement>();
}
