using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>Writes the lists of dossiers of communes, each in the formats of three systems one after the other in the year.</summary>
internal sealed class SampleDossiers(int seed, int year)
{
    public const string KeyFile = "dap-an.json";

    /// <summary>One row in so many has an error.</summary>
    private const int OneIn = 50;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>How many places a check is to point at.</returns>
    public int To(string folder, int rows, int communes, CancellationToken stop)
    {
        var planted = new List<PlantedPlace>();
        for (var number = 0; number < communes; number++)
        {
            var own = (int)((long)rows * (number + 1) / communes) - (int)((long)rows * number / communes);
            planted.AddRange(OfCommune(folder, number, own, OneIn, stop));
        }

        File.WriteAllText(Path.Combine(folder, KeyFile), JsonSerializer.Serialize(planted, Json));
        return planted.Count;
    }

    /// <param name="oneIn">0 for files without errors.</param>
    /// <returns>Where a check is to point.</returns>
    public List<PlantedPlace> OfCommune(string folder, int number, int rows, int oneIn, CancellationToken stop)
    {
        var commune = new SampleCommune(number, seed);
        var planted = new List<PlantedPlace>();
        Directory.CreateDirectory(Path.Combine(folder, commune.Folder));
        for (var third = 0; third < ExportFormat.All.Count; third++)
        {
            stop.ThrowIfCancellationRequested();
            var (format, dice) = (ExportFormat.All[third], Dice.Of(seed, number, third));
            var own = (int)((long)rows * (third + 1) / 3) - (int)((long)rows * third / 3);
            var (from, to) = (new DateOnly(year, third * 4 + 1, 1), new DateOnly(year, third * 4 + 4, 1).AddMonths(1).AddDays(-1));
            var dossiers = new MakeDossiers(commune, dice, new(year, 12, 31)).In(from, to, own);
            var named = $"{commune.Folder}/{format.FileName}";
            planted.AddRange(new WriteDossiers(format, commune, dice, oneIn).To(Path.Combine(folder, named), named, dossiers));
        }

        return planted;
    }
}
