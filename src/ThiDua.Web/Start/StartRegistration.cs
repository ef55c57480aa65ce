using ThiDua.Storage;
using ThiDua.Storage.Database;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Organizations;

namespace ThiDua.Web.Start;

internal static class StartRegistration
{
    private const int Workers = 2;

    /// <summary>Storage on the database at work, with the workers of its queue.</summary>
    public static void AddStart(this WebApplicationBuilder builder, RunningDatabase database, DataFolder folder)
    {
        // What the host itself has to say is said in a sentence by the doorstep, not as a stack trace.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (database.Cluster is not null) SealingKey.MakeIn(folder.Path); // one process alone; several on one database are given theirs
        builder.Services.AddStorage(database.ConnectionString, folder.Path).AddJobWorkers(Workers);
        builder.Services.AddSingleton(database).AddHostedService<KeepClusterAlive>();
        builder.Services.AddScoped<MoveIn>();
    }

    /// <summary>Moves in on a first start, and greets once the host listens.</summary>
    public static async Task MoveInAndGreet(this WebApplication app, ServeOptions options, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var moveIn = scope.ServiceProvider.GetRequiredService<MoveIn>();
        var first = await moveIn.Run(options.Empty, stop);
        var demo = await moveIn.IsDemo(stop) ? scope.ServiceProvider.GetServices<IDemoAccounts>().SelectMany(a => a.All).ToList() : [];
        var output = scope.ServiceProvider.GetService<TextWriter>() ?? Console.Out; // specs give a silent one
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Greeting.Say(output, app.Urls, demo, first);
            Greeting.Show(app.Urls.FirstOrDefault() ?? "");
        });
    }
}
