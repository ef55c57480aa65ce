using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Movements;
using ThiDua.Storage.Organizations;
using ThiDua.Storage.Records;

namespace ThiDua.Storage;

/// <summary>Storage as the hosts (web, command line, specs) take it in.</summary>
public static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services, string connection)
    {
        services.AddSingleton(_ => new NpgsqlDataSourceBuilder(connection).Build());
        services.AddScoped<Scope>().AddScoped<Acting>();
        services.AddDbContext<ThiDuaDb>((provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
        return services.AddRecords().AddDocuments().AddOrganizations().AddMovements();
    }
}
