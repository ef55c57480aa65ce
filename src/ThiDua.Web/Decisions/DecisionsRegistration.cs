using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Awards;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Decisions;

/// <summary>Pages of decisions, certificates, money and dossiers.</summary>
internal static class DecisionsRegistration
{
    public static IServiceCollection AddDecisionPages(this IServiceCollection services) => services
        .AddScoped<BundleDossier>()
        .AddScoped<KeepPartFile>()
        .AddScoped<DrawnSheets>()
        .AddSingleton<PublicAddress>()
        .AddHostedService<EnforceOnTheirDay>()
        .AddScoped<DemoDecision>()
        .AddScoped<IssueOfDemo>()
        .AddScoped<IDemoPart, DecisionsDemo>()
        .AddRateLimiter(limits => limits.AddPolicy<string, ConfirmationLimit>(ConfirmationLimit.Name))
        .AddAwardStep(new(40, "Quyết định", "decisions", Duty.Officer, Duty.Chair, Duty.Verifier, Duty.CouncilMember, Duty.CultureOfficer))
        .AddAwardStep(new(50, "Giấy khen", "certificates", Duty.Officer, Duty.Chair, Duty.Verifier, Duty.CouncilMember, Duty.CultureOfficer))
        .AddAwardStep(new(60, "Kinh phí", "money", Duty.Officer, Duty.Chair, Duty.Verifier, Duty.Accountant))
        .AddAwardStep(new(70, "Hồ sơ", "dossiers", Duty.Officer, Duty.Chair, Duty.Verifier, Duty.CouncilMember, Duty.CultureOfficer))
        .AddNavigationLink(new(46, "Kinh phí", "/fund", Duty.Officer, Duty.Chair, Duty.Verifier, Duty.Accountant))
        .AddNavigationLink(new(26, "Hồ sơ các xã gửi", "/received-dossiers", Duty.Province));

    public static void MapDecisions(this IEndpointRouteBuilder routes) => routes.MapDecisionFiles();
}
