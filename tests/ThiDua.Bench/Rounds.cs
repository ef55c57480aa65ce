using System.Diagnostics;

namespace ThiDua.Bench;

/// <summary>Measures two ways of doing a thing in turns, so that a busy moment of the machine falls on both.</summary>
internal static class Rounds
{
    /// <returns>Median seconds of one call of each.</returns>
    public static async Task<(double Ours, double Theirs)> Compare(int rounds, int calls, Func<Task> ours, Func<Task> theirs)
    {
        var (first, second) = await Measure(rounds, calls, ours, theirs);
        return (Median(first), Median(second));
    }

    /// <summary>The same with something done before each call that is no part of it.</summary>
    /// <returns>Median seconds of a call of each.</returns>
    public static async Task<(double Ours, double Theirs)> Compare(int rounds, Func<Task> before, Func<Task> ours, Func<Task> theirs)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            await before();
            first.Add(await Seconds(calls: 1, ours));
            await before();
            second.Add(await Seconds(calls: 1, theirs));
        }

        return (Median(first[1..]), Median(second[1..])); // the first of each warms up
    }

    /// <returns>
    /// Median seconds of one call of each, and mean seconds of processor time with that of the programs called: on a busy
    /// machine the clock tells mostly of the others.
    /// </returns>
    public static async Task<(double Ours, double Theirs, double OurWork, double TheirWork)> CompareClosely(int rounds, Func<Task> ours, Func<Task> theirs)
    {
        var (ourWork, theirWork) = (0.0, 0.0);
        var (first, second) = await Measure(
            rounds, calls: 1, async () => ourWork += await ProcessorTime.Of(ours), async () => theirWork += await ProcessorTime.Of(theirs));
        return (Median(first), Median(second), ourWork / (rounds + 1), theirWork / (rounds + 1));
    }

    private static async Task<(List<double> Ours, List<double> Theirs)> Measure(int rounds, int calls, Func<Task> ours, Func<Task> theirs)
    {
        await Seconds(calls, ours);     // warm-up: compiled code, cached files
        await Seconds(calls, theirs);

        var (first, second) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            first.Add(await Seconds(calls, ours));
            second.Add(await Seconds(calls, theirs));
        }

        return (first, second);
    }

    private static async Task<double> Seconds(int calls, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        for (var call = 0; call < calls; call++) await work();
        return watch.Elapsed.TotalSeconds / calls;
    }

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);
}
