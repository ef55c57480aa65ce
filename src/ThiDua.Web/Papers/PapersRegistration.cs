using ThiDua.Organizations;
using ThiDua.Paper.Writing;
using ThiDua.Papers;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Papers;

/// <summary>Papers that the commune issues: lists, text, numbers, signatures, files.</summary>
internal static class PapersRegistration
{
    public static IServiceCollection AddPaperPages(this IServiceCollection services) => services
        .AddSingleton<IWritePapers, WritePapers>()
        .AddScoped<PaperActs>()
        .AddScoped<ComposeForMovement>().AddScoped<ReportOnMovement>().AddScoped<CountForReport>().AddScoped<ReportOnCandidate>().AddScoped<ReportOnAll>().AddScoped<MovementPapers>()
        .AddNavigationLink(new(45, "Văn bản đi", "/papers", Duty.Officer, Duty.Chair));

    public static void MapPapers(this IEndpointRouteBuilder routes) => routes.MapPaperFiles();
}
