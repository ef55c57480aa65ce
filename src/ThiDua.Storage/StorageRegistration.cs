using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;
using ThiDua.Storage.Awards;
using ThiDua.Storage.Councils;
using ThiDua.Storage.Criteria;
using ThiDua.Storage.Decisions;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Movements;
using ThiDua.Storage.Organizations;
using ThiDua.Storage.Papers;
using ThiDua.Storage.Participation;
using ThiDua.Storage.Records;

namespace ThiDua.Storage;

/// <summary>Storage as the hosts (web, command line, specs) take it in.</summary>
public static class StorageRegistration
{
    /// <param name="connection">PostgreSQL.</param>
    /// <param name="data">Folder under which files are kept.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string connection, string data = "data")
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new NpgsqlDataSourceBuilder(connection).Build());
        services.AddScoped<Scope>().AddScoped<Acting>();
        services.AddDbContext<ThiDuaDb>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
            .AddInterceptors(provider.GetRequiredService<AuditTrail>())
            .ConfigureWarnings(SayFailuresOnce));
        return services.AddRecords().AddJobs().AddDocuments(data).AddOrganizations(data).AddMovements().AddFacts().AddCriteria()
            .AddPapers()
            .AddParticipation()
            .AddAwards()
            .AddCouncils()
            .AddDecisions();
    }

    // Each of these is thrown as well, and whoever meets the exception says it: once, and in his own words.
    private static void SayFailuresOnce(WarningsConfigurationBuilder warnings) => warnings.Log(
        (RelationalEventId.ConnectionError, LogLevel.Debug),
        (RelationalEventId.CommandError, LogLevel.Debug),
        (RelationalEventId.TransactionError, LogLevel.Debug),
        (CoreEventId.QueryIterationFailed, LogLevel.Debug),
        (CoreEventId.SaveChangesFailed, LogLevel.Debug));
}
