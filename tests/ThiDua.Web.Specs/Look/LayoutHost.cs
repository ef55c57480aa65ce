using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Law;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Specs.Look;

/// <summary>The layout alone, with endpoints that fail in every way: no database, nobody signed in.</summary>
public sealed class LayoutHost : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "ThiDua.Web",
            ContentRootPath = AppContext.BaseDirectory,
            Args = ["--urls", "http://127.0.0.1:0"],
        });
        builder.Logging.ClearProviders();
        builder.AddLayout();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(WorkingDays.Shipped).AddScoped<SignedIn>().AddAuthorization();
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/");
        _app = builder.Build();
        _app.UseLayout();
        _app.MapAssets();
        _app.MapRazorPages().WithStaticAssets();
        _app.MapGet("/refuse", IResult () => throw new RefusedException("Phong trào đã kết thúc. Đề nghị mở phong trào mới."));
        _app.MapGet("/break", IResult () => throw new InvalidOperationException("secret detail"));
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) await _app.DisposeAsync();
    }
}
