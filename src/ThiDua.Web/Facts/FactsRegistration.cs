using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Facts.Demo;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Facts;

/// <summary>Files of figures: brought in, checked, taken over, undone.</summary>
internal static class FactsRegistration
{
    public static IServiceCollection AddFacts(this IServiceCollection services) => services
        .AddScoped<ReceiveFiles>()
        .AddScoped<SaveChecklist>().AddScoped<CasesOfNotApplying>()
        .AddScoped<DemoBringing>().AddScoped<IDemoPart, FiguresDemo>()
        .AddHttpContextAccessor().AddScoped<EnterBySystemKey>().AddScoped<TakePushed>()
        .AddFactsApi()
        .AddNavigationLink(new(30, "Số liệu", "/facts", Duty.Officer, Duty.CultureOfficer, Duty.Verifier, Duty.Chair))
        .AddNavigationLink(new(91, "Mã truy cập", "/facts/tokens", Duty.Administrator))
        .AddNavigationLink(new(92, "Mã cơ quan", "/facts/own-codes", Duty.Administrator));

    /// <summary>Stands before every endpoint: systems that push too often are held back.</summary>
    public static void UseFacts(this WebApplication app) => app.UseRateLimiter();

    public static void MapFacts(this IEndpointRouteBuilder routes)
    {
        routes.MapFileDownloads();
        routes.MapFactsApi();
    }
}
