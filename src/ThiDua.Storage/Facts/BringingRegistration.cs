using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;

namespace ThiDua.Storage.Facts;

/// <summary>What the pages, systems and commands need that bring files in; see <see cref="FactsRegistration"/>.</summary>
internal static class BringingRegistration
{
    public static IServiceCollection AddBringing(this IServiceCollection services) => services
        .AddScoped<AddSource>().AddScoped<SayOwnCodes>().AddScoped<ShowOwnCodes>()
        .AddScoped<ChangeSource>()
        .AddScoped<ForgetMapping>()
        .AddScoped<ListSources>()
        .AddScoped<SettleSource>()
        .AddScoped<ChooseColumns>()
        .AddScoped<BringAtOnce>().AddScoped<BringLater>()
        .AddScoped<ListBroughtFiles>()
        .AddScoped<ShowChecks>()
        .AddScoped<MarkFile>()
        .AddScoped<ShowMonths>()
        .AddScoped<IHaveWork, RemindOfFiles>()
        .AddScoped<FindLatestCheck>()
        .AddScoped<IssueToken>()
        .AddScoped<RevokeToken>()
        .AddScoped<RecogniseToken>()
        .AddScoped<ListTokens>();
}
