using System.Globalization;

namespace ThiDua.Bench;

/// <summary>Processor time of this process and of the programs it called and waited for, as Linux counts it.</summary>
internal static class ProcessorTime
{
    private const double TicksPerSecond = 100;

    /// <summary>User and system time, then those of the children: fields 14 to 17 of /proc/self/stat.</summary>
    private const int FirstField = 11;   // counted behind the name, which may hold blanks

    /// <returns>Seconds.</returns>
    public static async Task<double> Of(Func<Task> work)
    {
        var before = await Now();
        await work();
        return await Now() - before;
    }

    private static async Task<double> Now()
    {
        var stat = await File.ReadAllTextAsync("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields.Skip(FirstField).Take(4).Sum(field => long.Parse(field, CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
