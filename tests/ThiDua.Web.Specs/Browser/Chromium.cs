using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ThiDua.Web.Specs.Browser.Chromium))]

namespace ThiDua.Web.Specs.Browser;

/// <summary>One browser for all specs of this process, started by the first that needs it; each visit has its own profile.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--font-render-hinting=none",
    ];

    private readonly SemaphoreSlim _one = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The system's own browser: nothing is downloaded.</summary>
    private static string Program => Environment.GetEnvironmentVariable("THIDUA_CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>A new profile on a screen of that many CSS pixels.</summary>
    internal async Task<Visit> Visit(Uri home, int width = 1280, int height = 800, bool script = true)
    {
        var browser = await Started();
        var profile = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = home.ToString(),
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        profile.SetDefaultTimeout(60_000); // a busy machine is slow, not wrong
        return new Visit(profile, await profile.NewPageAsync());
    }

    private async Task<IBrowser> Started()
    {
        await _one.WaitAsync();
        try
        {
            if (!File.Exists(Program)) throw new InvalidOperationException($"{Program} is missing: the browser specs need the package chromium.");
            Assertions.SetDefaultExpectTimeout(30_000);
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Quietly, Headless = true });
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _one.Dispose();
    }
}
