using Microsoft.Extensions.DependencyInjection;

namespace ThiDua.Storage.Documents;

/// <summary>The only door of this area into the host.</summary>
public static class DocumentsRegistration
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services;
}
