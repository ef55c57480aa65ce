using Microsoft.Extensions.DependencyInjection;

namespace ThiDua.Storage.Records;

/// <summary>The only door of this area into the host.</summary>
public static class RecordsRegistration
{
    public static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddScoped<AuditTrail>()
        .AddScoped<IAudit, WriteAuditNote>()
        .AddScoped<ListAudit>()
        .AddSingleton<VerifyAudit>();
}
