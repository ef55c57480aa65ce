using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ThiDua.Bench.Criteria;

/// <summary>ThiDua as people start it, with its demo world, on a free port.</summary>
internal sealed partial class RunningServer(Process process, Uri at) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10); // the first start builds
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);

    /// <summary>Signed in, once <see cref="SignInAndFindDashboard"/> was called.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = true }) { BaseAddress = at };

    public HttpClient Stranger { get; } = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = at };

    /// <summary>In megabytes.</summary>
    public long PeakMemory => Criteria.PeakMemory.Of(process.Id.ToString(CultureInfo.InvariantCulture));

    public static async Task<RunningServer> Start(string folder)
    {
        var at = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(Path.Combine(Root(), "thidua"), ["--data", Path.Combine(folder, "served"), "--urls", at.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { }; // read, so that it never waits to be heard
        process.BeginOutputReadLine();
        var server = new RunningServer(process, at);
        await server.Until("it answers", async () => (await server.Stranger.GetAsync("/sign-in")).IsSuccessStatusCode);
        return server;
    }

    /// <summary>Signs in as an officer of the demo and waits until the demo's files are in.</summary>
    /// <returns>Address of the dashboard of a running movement.</returns>
    public async Task<string> SignInAndFindDashboard()
    {
        var token = FormToken().Match(await Client.GetStringAsync("/sign-in")).Groups["token"].Value;
        Dictionary<string, string> form = new() { ["UserName"] = "congchuc", ["Password"] = "thidua2026", ["__RequestVerificationToken"] = token };
        using var content = new FormUrlEncodedContent(form);
        using var answer = await Client.PostAsync("/sign-in", content);
        answer.EnsureSuccessStatusCode();
        var dashboard = "";
        await Until("the demo has a movement with figures", async () =>
        {
            var movement = AMovement().Match(await Client.GetStringAsync("/"));
            dashboard = movement.Success ? movement.Value + "/criteria" : "";
            return movement.Success && await IsSettled(dashboard);
        });
        return dashboard;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Stranger.Dispose();
        using (var stop = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) await stop.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    // Its files come in while one looks; figures that stay the same for a while are all of them.
    private async Task<bool> IsSettled(string dashboard)
    {
        var before = "";
        for (var same = 0; same < 10; same++)
        {
            var now = Nonce().Replace(await Client.GetStringAsync(dashboard), "");
            if (same > 0 && now != before) return false;
            before = now;
            await Task.Delay(Between);
        }

        return true;
    }

    private async Task Until(string what, Func<Task<bool>> holds)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(Between))
        {
            if (process.HasExited) throw new InvalidOperationException($"The server ended with {process.ExitCode} before {what}.");
            try
            {
                if (await holds()) return;
            }
            catch (HttpRequestException)
            {
                // Not up yet.
            }
        }

        throw new TimeoutException($"The server was waited for, until {what}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ThiDua.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The repository was not found above the bench.");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken();

    [GeneratedRegex("/movements/[0-9a-f-]{36}", RegexOptions.None, 1000)]
    private static partial Regex AMovement();

    [GeneratedRegex("(?:value|nonce|content)=\"[^\"]+\"", RegexOptions.None, 1000)]
    private static partial Regex Nonce();
}
