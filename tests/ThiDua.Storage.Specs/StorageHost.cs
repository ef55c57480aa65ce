using Microsoft.Extensions.DependencyInjection;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Database;
using ThiDua.Storage.Specs.Facts;

namespace ThiDua.Storage.Specs;

/// <summary>Storage on a throw-away database, with a files folder of its own, as a host would take it in.</summary>
internal sealed class StorageHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public StorageHost(ThrowAwayDatabase database, Action<IServiceCollection>? more = null)
    {
        Data = Directory.CreateTempSubdirectory("thidua-data-").FullName;
        var services = new ServiceCollection().AddLogging().AddStorage(database.ConnectionString, Data);
        services.AddSingleton<IReadTables>(Tables);
        more?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public string Data { get; }

    /// <summary>In place of the reader of office files, which is no part of storage.</summary>
    public TypedTables Tables { get; } = new();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A unit of work that sees one commune; all communes where none is named.</summary>
    public AsyncServiceScope Within(UnitId? commune = null)
    {
        var scope = _services.CreateAsyncScope();
        if (commune is { } one) scope.ServiceProvider.GetRequiredService<Scope>().LimitTo(one);
        else scope.ServiceProvider.GetRequiredService<Scope>().OpenForTheSystem();
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(Data, recursive: true);
    }
}

internal static class ScopeWords
{
    public static T Get<T>(this AsyncServiceScope scope) where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
}
