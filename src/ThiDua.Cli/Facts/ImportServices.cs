using Microsoft.Extensions.DependencyInjection;
using ThiDua.Facts;
using ThiDua.Paper.Facts;
using ThiDua.Paper.Facts.Writing;
using ThiDua.Storage;

namespace ThiDua.Cli.Facts;

/// <summary>What a command needs that works with the figures of a commune.</summary>
internal static class ImportServices
{
    public static ServiceProvider On(string connection, string data) => new ServiceCollection()
        .AddLogging()
        .AddStorage(connection, data)
        .AddSingleton<IReadTables, ReadTables>().AddSingleton<IMarkTables, MarkTables>()
        .AddScoped<ImportPlace>()
        .BuildServiceProvider();
}
