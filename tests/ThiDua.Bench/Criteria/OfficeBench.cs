using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;

namespace ThiDua.Bench.Criteria;

/// <summary>(d) What an office does today: the same criteria over the same rows by COUNTIFS in LibreOffice Calc, headless.</summary>
internal static class OfficeBench
{
    private const int RowsOfOtherKinds = 822; // documents, procedures and so on, as ACountry has them

    private static readonly DateOnly From = new(2026, 1, 1);

    public static async Task Run(BenchDatabase database, int rows, TextWriter output)
    {
        await ACountry.Settle(database, Math.Max(1, rows - RowsOfOtherKinds), communes: 1);
        var commune = new UnitId((await ACountry.Ids(database, 1))[0]);
        var criteria = FiguresBench.Sixteen.Select(key => IndicatorCatalogue.Bound(key)!).ToList();
        await database.Get<KeepSums>().Of(commune, criteria, CancellationToken.None);
        var book = Path.Combine(database.Folder, "tieu-chi.xlsx");
        using (var office = new OfficeWorkbook(database, commune.Value)) await office.Write(book, [.. criteria.Select(one => one.Indicator)], From, ACountry.Today);
        IReadOnlyList<IndicatorValue> figures = [];
        var counted = criteria.Select(bound => bound with { Id = IndicatorId.New() }).ToList(); // nobody keeps sums under these
        var count = database.Get<CountFacts>();
        var (ours, theirs) = await Rounds.Compare(rounds: 3, calls: 1,
            async () => figures = await count.Of(commune, counted, From, ACountry.Today, CancellationToken.None), () => Recalculate(database.Folder, book));
        MustAgree(figures, Path.ChangeExtension(book, ".csv"));
        var (sums, _) = await Rounds.Compare(rounds: 7, calls: 1, async () => figures = await count.Of(commune, criteria, From, ACountry.Today, CancellationToken.None), () => Task.CompletedTask);
        MustAgree(figures, Path.ChangeExtension(book, ".csv"));
        await output.WriteLineAsync(Row($"(d) 16 criteria over {rows:#,0} rows, from facts, ms", ours, theirs));
        await output.WriteLineAsync(Row("(d) the same, from sums, ms", sums, theirs));
        await ACountry.Clear(database);
    }

    private static Task Recalculate(string folder, string book) => Baseline.Program(
        "soffice", "--headless", $"-env:UserInstallation=file://{folder}/office", "--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76,1", "--outdir", folder, book);

    // The quicker one must not be so because it counts something else.
    private static void MustAgree(IReadOnlyList<IndicatorValue> figures, string csv)
    {
        var calc = File.ReadAllLines(csv).Select(line => line.Replace("\"", "", StringComparison.Ordinal).Split(';')).ToList();
        foreach (var (figure, line) in figures.Zip(calc))
        {
            if (line[0] != figure.Key || line[1] != Written(figure.Numerator) || line[2] != Written(figure.Denominator))
                throw new InvalidOperationException($"{figure.Key}: {figure.Numerator}/{figure.Denominator} here, {line[0]} {line[1]}/{line[2]} in Calc.");
        }

        if (calc.Count != figures.Count) throw new InvalidOperationException($"Calc has {calc.Count} figures, here are {figures.Count}.");
    }

    private static string Row(string what, double ours, double theirs) => CriteriaBench.Row(
        what, Milliseconds(ours), Milliseconds(theirs) + " (COUNTIFS in Calc: open, recalculate, write)", ours / theirs, "< 1");

    private static string Milliseconds(double seconds) => (1000 * seconds).ToString("#,0.0", CultureInfo.InvariantCulture);

    private static string Written(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
