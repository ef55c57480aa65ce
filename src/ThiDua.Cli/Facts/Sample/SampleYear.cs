namespace ThiDua.Cli.Facts.Sample;

/// <summary>Writes every file that a commune needs for a year: dossiers and what stands in its other registers.</summary>
internal sealed class SampleYear(int seed, int year)
{
    /// <returns>How many files were written.</returns>
    public int To(string folder, int dossiers, CancellationToken stop)
    {
        new SampleDossiers(seed, year).OfCommune(folder, 0, dossiers, oneIn: 0, stop);
        var commune = new SampleCommune(0, seed);
        var registers = new SampleRegisters(commune, year).All(Dice.Of(seed, 9), dossiers);
        foreach (var register in registers)
        {
            stop.ThrowIfCancellationRequested();
            using var file = File.Create(Path.Combine(folder, commune.Folder, register.FileName));
            register.WriteTo(file);
        }

        return ExportFormat.All.Count + registers.Count;
    }
}
