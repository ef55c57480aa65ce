using Microsoft.Extensions.DependencyInjection;

namespace ThiDua.Storage.Movements;

/// <summary>The only door of this area into the host.</summary>
public static class MovementsRegistration
{
    public static IServiceCollection AddMovements(this IServiceCollection services) => services.AddDrafts().AddRunningMovements();
}
