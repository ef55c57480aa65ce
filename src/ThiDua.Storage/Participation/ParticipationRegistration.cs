using Microsoft.Extensions.DependencyInjection;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Participation;
using ThiDua.Storage.Demo;

namespace ThiDua.Storage.Participation;

/// <summary>Taking part: use cases, storage, demo.</summary>
internal static class ParticipationRegistration
{
    public static IServiceCollection AddParticipation(this IServiceCollection services) => services
        .AddScoped<IRegistrations, RegistrationsInDatabase>()
        .AddScoped<IHaveWork, WaitingRegistrations>()
        .AddScoped<ShowRegistrations>()
        .AddScoped<ListParticipants>()
        .AddScoped<WhoRegisters>()
        .AddScoped<Register>()
        .AddScoped<RewriteRegistration>()
        .AddScoped<ApproveRegistrations>()
        .AddScoped<ReturnRegistration>()
        .AddScoped<ReportPledges>()
        .AddScoped<CountRegistered>().AddScoped<IWatchSources>(services => services.GetRequiredService<CountRegistered>())
        .AddScoped<IDemoPart, ParticipationDemo>();
}
