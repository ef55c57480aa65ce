using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Storage.Papers;

/// <summary>The only door of this area into the host.</summary>
public static class PapersRegistration
{
    public static IServiceCollection AddPapers(this IServiceCollection services) => services
        .AddScoped<IPapers, PapersInDatabase>()
        .AddScoped<PaperTemplatesInDatabase>().AddScoped<IPaperTemplates>(services => services.GetRequiredService<PaperTemplatesInDatabase>())
        .AddScoped<IKeepPaperFiles, PaperFilesInStore>()
        .AddScoped<DraftPaper>()
        .AddScoped<EditPaper>()
        .AddScoped<TakeComposedAgain>()
        .AddScoped<NumberPaper>()
        .AddScoped<ContinueRegister>()
        .AddScoped<SignPaper>()
        .AddScoped<TakeSignatureBack>()
        .AddScoped<PrintAhead>().AddScoped<WritePaperFiles>()
        .AddScoped<IssuePaper>()
        .AddScoped<IssueTogether>()
        .AddScoped<CorrectPaper>()
        .AddSingleton<CheckPaper>()
        .AddScoped<FindStaleFigures>().AddScoped<WarnBeforeIssue>().AddScoped<IWatchSources, WatchSnapshots>()
        .AddScoped<ListPapers>()
        .AddScoped<ShowRegisters>()
        .AddScoped<IHaveWork, WaitingPapers>();
}
