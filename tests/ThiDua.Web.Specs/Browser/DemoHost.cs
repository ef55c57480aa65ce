using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Web.Specs.Browser;

/// <summary>The real host on the demo world, listening on a loopback port, with a database and a folder of its own.</summary>
public sealed class DemoHost(ThrowAwayCluster cluster) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-browser-").FullName;
    private Listening? _host;

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _host!.Services;

    public async ValueTask InitializeAsync()
    {
        _host = new Listening(await cluster.NewDatabase(migrated: false), _folder);
        _host.UseKestrel(0);
        _host.StartServer();
        var addresses = _host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new Uri(addresses.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Listening(string connection, string folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("connection", connection);
            builder.UseSetting("data", folder);
            builder.UseSetting("urls", "http://127.0.0.1:0");
        }
    }
}
