using System.Globalization;

namespace ThiDua.Bench.Criteria;

/// <summary>How fast a commune's files become figures, beside plain PostgreSQL doing as little as possible of it.</summary>
internal static class CriteriaBench
{
    public static async Task<int> Run(string[] which, TextWriter output)
    {
        var parts = which.Where(word => word is "a" or "b" or "c").ToList();
        var rows = Array.IndexOf(which, "--rows") is var at and >= 0 ? int.Parse(which[at + 1], CultureInfo.InvariantCulture) : 0;
        await using var database = await BenchDatabase.Start();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores; a PostgreSQL of our own with its ordinary settings. Medians of rounds in turns.\n"));
        await output.WriteLineAsync("| What | Ours | Instead | Ratio | Aim |");
        await output.WriteLineAsync("|---|---|---|---|---|");
        if (parts.Count == 0 || parts.Contains("a")) await ImportBench.Run(database, rows == 0 ? 1_000_000 : rows, output);
        if (parts.Count == 0 || parts.Contains("b")) await ImportBench.RunWorkbook(database, rows == 0 ? 1_000_000 : rows, output);
        if (parts.Count == 0 || parts.Contains("c")) await FiguresBench.Run(database, rows == 0 ? 10_000_000 : rows, output);
        return 0;
    }

    public static string Row(string what, string ours, string instead, double ratio, string aim) =>
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {ours} | {instead} | {ratio:0.00} | {aim} |");
}
