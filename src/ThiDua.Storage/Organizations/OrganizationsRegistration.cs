using Microsoft.Extensions.DependencyInjection;

namespace ThiDua.Storage.Organizations;

/// <summary>The only door of this area into the host.</summary>
public static class OrganizationsRegistration
{
    public static IServiceCollection AddOrganizations(this IServiceCollection services) => services;
}
