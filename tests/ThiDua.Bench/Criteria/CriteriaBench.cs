using System.Globalization;

namespace ThiDua.Bench.Criteria;

/// <summary>How fast a commune's files become figures, beside plain PostgreSQL, an office program, and a page with nothing on it.</summary>
internal static class CriteriaBench
{
    public static async Task<int> Run(string[] words, TextWriter output, TextWriter errors)
    {
        if (BenchOrder.Of(words) is not { } order)
        {
            await errors.WriteLineAsync($"“{string.Join(' ', words)}”: the parts are {string.Join(", ", BenchOrder.AllParts)}, the sizes --rows N and --communes M, both from 1, and --keep FOLDER.");
            return 2;
        }

        await using var database = await BenchDatabase.Start(order.Keep);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores; a PostgreSQL of our own with its ordinary settings. Medians of rounds in turns.\n"));
        await output.WriteLineAsync("| What | Ours | Instead | Ratio | Aim |");
        await output.WriteLineAsync("|---|---|---|---|---|");
        if (order.Has("a")) await ImportBench.Run(database, order.Rows ?? 1_000_000, output);
        if (order.Has("b")) await ImportBench.RunWorkbook(database, order.Rows ?? 1_000_000, output);
        if (order.Has("c")) await FiguresBench.Run(database, order.Rows ?? 10_000_000, order.Communes ?? ACountry.AllCommunes, output);
        if (order.Has("d")) await OfficeBench.Run(database, order.Rows ?? 20_000, output);
        if (order.Has("e")) await DashboardBench.Run(database.Folder, output);
        return 0;
    }

    public static string Row(string what, string ours, string instead, double ratio, string aim) =>
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {ours} | {instead} | {ratio:0.00} | {aim} |");
}

/// <summary>Which parts of the bench are asked for, and how large.</summary>
/// <param name="Rows">Rows or dossiers; null for as many as the part is meant for.</param>
/// <param name="Communes">Null for all of the country.</param>
/// <param name="Keep">Where the database stays, and the country of (c) in it, to be asked again; null where it goes with the bench.</param>
internal sealed record BenchOrder(IReadOnlyList<string> Parts, int? Rows, int? Communes, string? Keep)
{
    public static readonly string[] AllParts = ["a", "b", "c", "d", "e"];

    public bool Has(string part) => Parts.Count == 0 || Parts.Contains(part, StringComparer.Ordinal);

    /// <returns>Null where a word is not understood: half an order would run for an hour.</returns>
    public static BenchOrder? Of(string[] words)
    {
        var order = new BenchOrder([], null, null, null);
        for (var at = 0; at < words.Length; at++)
        {
            if (AllParts.Contains(words[at], StringComparer.Ordinal)) order = order with { Parts = [.. order.Parts, words[at]] };
            else if (words[at] == "--keep" && at + 1 < words.Length) order = order with { Keep = words[++at] };
            else if (at + 1 == words.Length || !int.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size < 1) return null;
            else if (words[at++] == "--rows") order = order with { Rows = size };
            else if (words[at - 1] == "--communes") order = order with { Communes = size };
            else return null;
        }

        return order;
    }
}
