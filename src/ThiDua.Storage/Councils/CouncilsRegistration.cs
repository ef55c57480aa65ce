using Microsoft.Extensions.DependencyInjection;
using ThiDua.Councils;
using ThiDua.Movements;
using ThiDua.Storage.Demo;

namespace ThiDua.Storage.Councils;

/// <summary>The council: use cases, storage, screens.</summary>
internal static class CouncilsRegistration
{
    public static IServiceCollection AddCouncils(this IServiceCollection services) => services
        .AddSingleton<UrnQueue>()
        .AddScoped<ICouncils, CouncilsInDatabase>()
        .AddScoped<ISessions, SessionsInDatabase>()
        .AddScoped<IBallots, BallotsInDatabase>()
        .AddScoped<FoundCouncil>()
        .AddScoped<SeatMember>()
        .AddScoped<EndSeat>()
        .AddScoped<CallSession>()
        .AddScoped<ChangeAgenda>()
        .AddScoped<ProposeConflicts>()
        .AddScoped<AnswerConflict>()
        .AddScoped<DeclareConflict>()
        .AddScoped<TakeRoll>()
        .AddScoped<RecordOpinion>()
        .AddScoped<OpenSession>()
        .AddScoped<MinuteItem>()
        .AddScoped<VoteOpenly>()
        .AddScoped<DecideTie>()
        .AddScoped<EndSession>()
        .AddScoped<PrepareBallot>()
        .AddScoped<TakeTellerCode>()
        .AddScoped<OpenBallot>()
        .AddScoped<CastVote>()
        .AddScoped<HandOutSlip>()
        .AddScoped<CloseBallot>()
        .AddScoped<CountSlips>()
        .AddScoped<UnsealBallot>()
        .AddScoped<CancelBallot>()
        .AddScoped<LookAtSession>()
        .AddScoped<ComposeMinutes>()
        .AddScoped<ComposeBallotRecord>()
        .AddScoped<ComposeSlips>()
        .AddScoped<ShowCouncils>()
        .AddScoped<ShowSessions>()
        .AddScoped<ShowSession>()
        .AddScoped<SitOverNomination>()
        .AddScoped<IHaveWork, CouncilWork>()
        .AddScoped<DemoNominations>()
        .AddScoped<DemoBallot>()
        .AddScoped<DemoSession>()
        .AddScoped<IDemoPart, CouncilsDemo>();
}
