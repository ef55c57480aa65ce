using System.Diagnostics;

namespace ThiDua.Bench;

/// <summary>Measures two ways of doing a thing in turns, so that a busy moment of the machine falls on both.</summary>
internal static class Rounds
{
    /// <returns>Median seconds of one call of each.</returns>
    public static async Task<(double Ours, double Theirs)> Compare(int rounds, int calls, Func<Task> ours, Func<Task> theirs)
    {
        await Seconds(calls, ours);     // warm-up: compiled code, cached files
        await Seconds(calls, theirs);

        var (first, second) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            first.Add(await Seconds(calls, ours));
            second.Add(await Seconds(calls, theirs));
        }

        return (Median(first), Median(second));
    }

    private static async Task<double> Seconds(int calls, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        for (var call = 0; call < calls; call++) await work();
        return watch.Elapsed.TotalSeconds / calls;
    }

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);
}
