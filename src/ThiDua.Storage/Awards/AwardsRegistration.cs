using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Demo;

namespace ThiDua.Storage.Awards;

/// <summary>The only door of this area into the host.</summary>
public static class AwardsRegistration
{
    public static IServiceCollection AddAwards(this IServiceCollection services) => services
        .AddSingleton(AwardKinds.Shipped)
        .AddScoped<INominations, NominationsInDatabase>()
        .AddScoped<IMeritRecords, MeritRecordsInDatabase>()
        .AddScoped<ILawParameters, LawParametersInDatabase>()
        .AddScoped<IQuotaSettings, QuotaSettingsInDatabase>()
        .AddScoped<LoadRecords>()
        .AddScoped<StandingOfCriteria>()
        .AddScoped<LoadCases>()
        .AddScoped<CheckQuota>()
        .AddScoped<OrderBeyondQuota>()
        .AddScoped<JudgeNominations>()
        .AddScoped<ProposeNominations>()
        .AddScoped<AnswerCondition>()
        .AddScoped<AnswerTogether>()
        .AddScoped<ChangeNomination>()
        .AddScoped<KeepMerit>()
        .AddScoped<FindCoAuthors>()
        .AddScoped<ImportMerit>()
        .AddScoped<SetQuota>()
        .AddScoped<SetParameter>()
        .AddScoped<RecordVote>()
        .AddScoped<RecordDecision>().AddScoped<CiteNewPaper>()
        .AddScoped<RecordRevocation>()
        .AddScoped<PreviewCandidates>()
        .AddScoped<CountAwarded>().AddScoped<IWatchSources>(services => services.GetRequiredService<CountAwarded>())
        .AddScoped<ShowNominations>()
        .AddScoped<ShowMerit>()
        .AddScoped<IHaveWork, RemindOfNominations>()
        .AddScoped<DemoRecords>()
        .AddScoped<IDemoPart, AwardsDemo>();
}
