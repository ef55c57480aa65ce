using Microsoft.Extensions.DependencyInjection;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Storage.Decisions;

/// <summary>The only door of this area into the host.</summary>
public static class DecisionsRegistration
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services.AddMoney().AddDeciding().AddCertificates().AddDossiers();

    private static IServiceCollection AddMoney(this IServiceCollection services) => services
        .AddScoped<AwardRates>()
        .AddScoped<IFunds, FundsInDatabase>()
        .AddScoped<PlanFund>()
        .AddScoped<RecordFundMove>()
        .AddScoped<PromiseMoney>()
        .AddScoped<FreeMoney>()
        .AddScoped<PayAwards>()
        .AddScoped<TakeAwardBack>()
        .AddScoped<WritePaymentList>().AddScoped<FindStandingPaper>()
        .AddScoped<ShowFund>();

    private static IServiceCollection AddDeciding(this IServiceCollection services) => services
        .AddScoped<IDecisions, DecisionsInDatabase>()
        .AddSingleton<GroundsOfAwards>()
        .AddSingleton<DecisionPaper>()
        .AddSingleton<RevocationPaper>()
        .AddScoped<CheckNominees>()
        .AddScoped<GrantsOfNominations>()
        .AddScoped<DraftDecisionPaper>()
        .AddScoped<ComposeDecision>()
        .AddScoped<DropDecision>()
        .AddScoped<ReadIssuedDecision>()
        .AddScoped<ExceedFund>()
        .AddScoped<EnforceDecision>()
        .AddScoped<HoldPaperToDecision>()
        .AddScoped<IFollowPapers, IssueDecisionsInTurn>() // before the decision is put into force
        .AddScoped<FollowDecisionPaper>().AddScoped<IFollowPapers>(services => services.GetRequiredService<FollowDecisionPaper>())
        .AddScoped<IFollowPapers, KeepDecisionAfterVote>()
        .AddScoped<IFollowPapers, KeepCertificatesToPaper>().AddScoped<IFollowPapers, KeepRecordsToPaper>()
        .AddScoped<IFollowPapers, WarnOfRunningFigures>()
        .AddScoped<EnforceDueDecisions>()
        .AddScoped<ComposeRevocation>()
        .AddScoped<EnforceRevocation>()
        .AddScoped<ShowDecisions>()
        .AddScoped<ShowDecision>();

    private static IServiceCollection AddCertificates(this IServiceCollection services) => services
        .AddScoped<ICertificates, CertificatesInDatabase>()
        .AddScoped<MakeCertificates>()
        .AddScoped<PrintCertificates>()
        .AddScoped<ShowCertificates>()
        .AddScoped<ICertificatePrinters, PrintersInDatabase>()
        .AddScoped<SetUpPrinter>();

    private static IServiceCollection AddDossiers(this IServiceCollection services) => services
        .AddScoped<IDossiers, DossiersInDatabase>()
        .AddSingleton<ProposalPaper>()
        .AddScoped<CandidatesOfDossier>()
        .AddScoped<BeginDossier>()
        .AddScoped<DueOfDossier>()
        .AddScoped<FillDossierPart>()
        .AddScoped<FileReports>()
        .AddScoped<SendDossier>()
        .AddScoped<SettleDossier>()
        .AddScoped<WriteProposal>()
        .AddScoped<ComposeProposal>()
        .AddScoped<ShowDossiers>()
        .AddScoped<ShowDossier>()
        .AddScoped<OpenDossierPapers>()
        .AddScoped<IHaveWork, RemindOfDecisions>();
}
