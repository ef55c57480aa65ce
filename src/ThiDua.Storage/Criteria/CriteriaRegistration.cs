using Microsoft.Extensions.DependencyInjection;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Storage.Criteria.Radar;
using ThiDua.Storage.Jobs;

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
        .AddScoped<CountMet>()
        .AddScoped<ISnapshots, SnapshotsInDatabase>()
        .AddScoped<TakeSnapshot>()
        .AddScoped<CheckSnapshot>()
        .AddScoped<FindMovement>()
        .AddScoped<IHaveWork, RemindOfValues>()
        .AddScoped<IHaveWork, RemindOfChecks>()
        .AddRadar();

    private static IServiceCollection AddRadar(this IServiceCollection services) => services
        .AddScoped<IRadar, RadarInDatabase>()
        .AddSingleton<ILookAtFacts, ResultBeforeReceipt>()
        .AddSingleton<ILookAtFacts, OneApplicantMany>()
        .AddSingleton<ILookAtFacts, BurstBeforeDeadline>()
        .AddSingleton<ILookAtFacts, IdenticalAnswers>()
        .AddScoped<RunRadar>().AddScoped<IJobHandler, RunRadarJob>()
        .AddScoped<ExplainCheck>()
        .AddScoped<CloseCheck>()
        .AddScoped<SetThreshold>()
        .AddSingleton<FindBatches>();
}
