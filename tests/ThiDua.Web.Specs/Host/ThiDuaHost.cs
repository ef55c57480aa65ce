using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Web.Specs.Host;

/// <summary>
/// The real host on a throw-away database with the demo world loaded, one for each class of specs:
/// <code>
/// public sealed class A_page(ThiDuaHost host) : IClassFixture&lt;ThiDuaHost&gt;
/// {
///     [Fact]
///     public async Task shows_something()
///     {
///         var officer = await host.SignedInAs(Duty.Officer);            // of the demo commune; a second argument names another
///         var answer = await officer.Opens("/people");                  // answer.Status, answer.Page (AngleSharp), answer.Location
///         var saved = await officer.Sends("/people/add", ("Name", "Lê Thị Hoa"), ("Post", "Chuyên viên"));   // form token included
///     }
/// }
/// </code>
/// <c>host.Visitor()</c> is signed in as nobody. <c>host.Within(commune, services =&gt; …)</c> works in the database as a
/// person of that commune would; without a commune it sees all. <c>host.Clock.Move(…)</c> turns the host's clock.
/// <c>host.Listens()</c> opens a real loopback port for a browser, before anything else asks the host.
/// </summary>
public class ThiDuaHost(ThrowAwayCluster cluster) : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("thidua-web-").FullName;
    private RealHost? _host;

    public TurnedClock Clock { get; } = new();

    /// <summary>The data folder, with the files that were kept.</summary>
    public string Data => _data;

    /// <summary>Started without the demo world.</summary>
    protected virtual bool IsEmpty => false;

    public IServiceProvider Services => Host.Services;

    private RealHost Host => _host ?? throw new InvalidOperationException("The host is not set up yet.");

    public async ValueTask InitializeAsync() => _host = new RealHost(await cluster.NewDatabase(), _data, IsEmpty, Clock);

    /// <summary>Listens on a free loopback port from now on.</summary>
    public Uri Listens()
    {
        Host.UseKestrel(0);
        Host.StartServer();
        return Host.ClientOptions.BaseAddress;
    }

    /// <summary>Someone who is not signed in.</summary>
    public Visitor Visitor() => new(Host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>The first demo person who holds the duty: of the demo commune, or of the one named.</summary>
    public Task<Visitor> SignedInAs(Duty duty, UnitId? commune = null) =>
        SignedInAs((commune is { } there ? DemoPeople.Of(duty, there) : DemoPeople.Of(duty)).UserName);

    public async Task<Visitor> SignedInAs(string userName, string password = DemoPeople.Password)
    {
        var visitor = Visitor();
        var answer = await visitor.Sends("/sign-in", ("UserName", userName), ("Password", password));
        Assert.True(answer.IsRedirect, $"{userName} could not sign in: {answer.Status} {answer.Page.QuerySelector(".error-summary")?.TextContent}");
        return visitor;
    }

    /// <summary>Works with the host's services in a scope of its own.</summary>
    public async Task<T> Within<T>(UnitId? commune, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        var sight = scope.ServiceProvider.GetRequiredService<Scope>();
        if (commune is { } one) sight.LimitTo(one);
        else sight.OpenForTheSystem();
        return await work(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
        Directory.Delete(_data, recursive: true);
        GC.SuppressFinalize(this);
    }

    private sealed class RealHost(string connection, string data, bool empty, TimeProvider clock) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production"); // as it is served; development adds endpoints of its own
            builder.UseSetting("connection", connection).UseSetting("data", data).UseSetting("urls", "http://127.0.0.1:0").UseSetting("demo-figures", "none");
            if (empty) builder.UseSetting("empty", "true");
            builder.ConfigureLogging(log => log.SetMinimumLevel(LogLevel.Error)); // the test server knows no body size limits and says so at each request
            builder.ConfigureTestServices(services => services.AddSingleton(clock).AddSingleton(TextWriter.Null));
        }
    }
}

/// <summary>The real host as <c>--empty</c> starts it: one administrator and nothing else.</summary>
public sealed class EmptyHost(ThrowAwayCluster cluster) : ThiDuaHost(cluster)
{
    protected override bool IsEmpty => true;
}

/// <summary>The machine's clock, moved forward.</summary>
public sealed class TurnedClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Move(TimeSpan by) => _ahead += by;
}
