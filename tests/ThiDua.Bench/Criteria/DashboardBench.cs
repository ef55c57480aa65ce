using System.Globalization;

namespace ThiDua.Bench.Criteria;

/// <summary>(e) The dashboard of a movement with a year of figures under load, beside the page for signing in, which has nothing to count.</summary>
internal static class DashboardBench
{
    private const int Connections = 8;
    private const int RoundsInTurns = 5;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    public static async Task Run(string folder, TextWriter output)
    {
        await using var server = await RunningServer.Start(folder);
        var dashboard = await server.SignInAndFindDashboard();
        var (ours, bare) = (new Load(server.Client, dashboard, Connections), new Load(server.Stranger, "/sign-in", Connections));
        await ours.For(Round);
        await bare.For(Round);
        ours.Forget();
        bare.Forget();
        for (var round = 0; round < RoundsInTurns; round++)
        {
            await ours.For(Round);
            await bare.For(Round);
        }

        await output.WriteLineAsync(Row("p50, ms", 1000 * ours.Percentile(0.50), 1000 * bare.Percentile(0.50)));
        await output.WriteLineAsync(Row("p99, ms", 1000 * ours.Percentile(0.99), 1000 * bare.Percentile(0.99)));
        await output.WriteLineAsync(Row("requests a second", ours.Rate, bare.Rate));
        await output.WriteLineAsync(CriteriaBench.Row("(e) peak memory of the server, MB", server.PeakMemory.ToString(CultureInfo.InvariantCulture), "–", server.PeakMemory / 300.0, "–"));
    }

    private static string Row(string what, double ours, double bare) => CriteriaBench.Row(
        $"(e) dashboard of 16 criteria, {Connections} connections: {what}", ours.ToString("#,0.0", CultureInfo.InvariantCulture),
        bare.ToString("#,0.0", CultureInfo.InvariantCulture) + " (page for signing in)", ours / bare, "–");
}
