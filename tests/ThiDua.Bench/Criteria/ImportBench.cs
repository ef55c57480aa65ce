using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;

namespace ThiDua.Bench.Criteria;

/// <summary>(a), (b) Dossiers from a CSV file and from a workbook into figures, beside <c>psql \copy</c> of the same file into a bare table of texts.</summary>
internal static class ImportBench
{
    private const int RoundsInTurns = 7;

    /// <summary>(b) The same from .xlsx, beside the same copy of the CSV.</summary>
    public static async Task RunWorkbook(BenchDatabase database, int rows, TextWriter output)
    {
        var (csv, file) = (Path.Combine(database.Folder, "ho-so.csv"), Path.Combine(database.Folder, "ho-so.xlsx"));
        DossierCsv.Write(csv, rows);
        DossierWorkbook.Write(file, csv);
        await MakeBare(database);
        var (peak, commune) = (0L, default(UnitId));
        var (ours, theirs) = await Rounds.Compare(rounds: 1, async () => commune = await Anew(database),
            async () => peak = Math.Max(peak, await Import(database, commune, file, rows)), () => CopyBare(database, csv));
        await output.WriteLineAsync(CriteriaBench.Row(
            $"(b) {rows:#,0} dossiers from .xlsx ({new FileInfo(file).Length >> 20} MB): parse, check, store, roll up; rows a second", Rate(rows / ours),
            Rate(rows / theirs) + " (psql \\copy of the CSV)", theirs / ours, "–"));
        await output.WriteLineAsync(CriteriaBench.Row("(b) peak memory of the import, MB", peak.ToString(CultureInfo.InvariantCulture), "–", peak / 300.0, "< 300 MB"));
        await Clean(database);
    }

    public static async Task Run(BenchDatabase database, int rows, TextWriter output)
    {
        var file = Path.Combine(database.Folder, "ho-so.csv");
        DossierCsv.Write(file, rows);
        await MakeBare(database);
        var (peak, commune) = (0L, default(UnitId));
        var (ours, theirs) = await Rounds.Compare(RoundsInTurns, async () => commune = await Anew(database),
            async () => peak = Math.Max(peak, await Import(database, commune, file, rows)),
            () => CopyBare(database, file));
        await output.WriteLineAsync(CriteriaBench.Row(
            $"(a) {rows:#,0} dossiers from CSV ({new FileInfo(file).Length >> 20} MB): parse, check, store, roll up; rows a second", Rate(rows / ours),
            Rate(rows / theirs) + " (psql \\copy)", theirs / ours, "≥ 0.50"));
        await output.WriteLineAsync(CriteriaBench.Row("(a) peak memory of the import, MB", peak.ToString(CultureInfo.InvariantCulture), "–", peak / 300.0, "< 300 MB"));
        await Clean(database);
    }

    private static async Task MakeBare(BenchDatabase database) =>
        await database.Do($"CREATE TABLE bare ({string.Join(", ", DossierCsv.Headings.Split(';').Select((_, column) => $"c{column} text"))})");

    private static Task CopyBare(BenchDatabase database, string csv) => database.Psql($"\\copy bare FROM '{csv}' WITH (FORMAT csv, HEADER true, DELIMITER ';')");

    /// <summary>Empty tables, and a commune that has kept sums from the first.</summary>
    private static async Task<UnitId> Anew(BenchDatabase database)
    {
        await database.Do("TRUNCATE bare");
        await database.Do("TRUNCATE fact_dossier, roll_up");
        var commune = UnitId.New();
        await database.Get<KeepSums>().Of(commune, [.. FiguresBench.Sixteen.Select(key => IndicatorCatalogue.Bound(key)!)], CancellationToken.None);
        PeakMemory.BeginAnew();
        return commune;
    }

    private static async Task Clean(BenchDatabase database)
    {
        await database.Do("DROP TABLE bare");
        await database.Do("TRUNCATE fact_dossier, fact_dossier_past, roll_up");
    }

    private static async Task<long> Import(BenchDatabase database, UnitId commune, string file, int rows)
    {
        await using var work = database.Within(commune);
        var services = work.ServiceProvider;
        await using var content = File.OpenRead(file);
        var receive = (ReceiveBatch)services.GetService(typeof(ReceiveBatch))!;
        var batch = await receive.Quietly(commune, null, Path.GetFileName(file), "application/octet-stream", content, CancellationToken.None);
        var counts = await ((CommitBatch)services.GetService(typeof(CommitBatch))!).Run(batch, CancellationToken.None);
        if (counts.New != rows) throw new InvalidOperationException($"Of {rows} rows {counts.New} came in: {counts}.");
        return PeakMemory.Now();
    }

    private static string Rate(double rows) => rows.ToString("#,0", CultureInfo.InvariantCulture);
}
