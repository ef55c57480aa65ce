using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Storage.Facts;
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

    /// <summary>With the demo's year of figures, which is brought in while the host runs; <see cref="FiguredHost"/> waits for it.</summary>
    protected virtual bool BringsFigures => false;

    public IServiceProvider Services => Host.Services;

    private RealHost Host => _host ?? throw new InvalidOperationException("The host is not set up yet.");

    public virtual async ValueTask InitializeAsync()
    {
        var database = IsEmpty || BringsFigures ? await cluster.NewDatabase() : await cluster.CopyOf("demo", _data, LoadsTheDemo);
        _host = new RealHost(database, _data, IsEmpty, BringsFigures, Clock);
    }

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

    // Loaded as on a first start, once; the hosts of the specs start as on the second day.
    private static async Task LoadsTheDemo(string connection, string data)
    {
        await using var first = new RealHost(connection, data, empty: false, figures: false, TimeProvider.System);
        first.CreateClient().Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
        Directory.Delete(_data, recursive: true);
        GC.SuppressFinalize(this);
    }

    private sealed class RealHost(string connection, string data, bool empty, bool figures, TimeProvider clock) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production"); // as it is served; development adds endpoints of its own
            builder.UseSetting("connection", connection).UseSetting("data", data).UseSetting("urls", "http://127.0.0.1:0");
            if (!figures) builder.UseSetting("demo-figures", "none");
            if (empty) builder.UseSetting("empty", "true");
            // The test server knows no body size limits and says so at each request.
            builder.ConfigureLogging(log => log.SetMinimumLevel(LogLevel.Error)
                .AddFilter("Microsoft.AspNetCore.Mvc.Filters.RequestSizeLimitFilter", LogLevel.Error)
                .AddFilter("Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", LogLevel.Error));
            builder.ConfigureTestServices(services => services.AddSingleton(clock).AddSingleton(TextWriter.Null));
        }
    }
}

/// <summary>The real host as <c>--empty</c> starts it: one administrator and nothing else.</summary>
public sealed class EmptyHost(ThrowAwayCluster cluster) : ThiDuaHost(cluster)
{
    protected override bool IsEmpty => true;
}

/// <summary>The real host with the demo's year of figures: its pages of facts and criteria are shown full.</summary>
public sealed class FiguredHost(ThrowAwayCluster cluster) : ThiDuaHost(cluster)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    protected override bool BringsFigures => true;

    /// <summary>Waits until every file of the demo is taken over.</summary>
    public async Task HasItsFigures()
    {
        using var patience = new CancellationTokenSource(Longest);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        while (await look.WaitForNextTickAsync(patience.Token))
        {
            var (files, total) = await Within(DemoUnits.TanHoa, services => services.GetRequiredService<ListBroughtFiles>().Of(null, null, 1, 200, patience.Token));
            if (total > 10 && files.All(file => file.Percent is null && file.State is BatchState.Committed)) return;
        }
    }
}

/// <summary>The machine's clock, moved forward.</summary>
public sealed class TurnedClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Move(TimeSpan by) => _ahead += by;
}
