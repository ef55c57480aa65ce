using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;

namespace ThiDua.Cli.Documents;

/// <summary>Reads files as many at a time as there are cores, and prints them in the order they were given.</summary>
internal sealed class ReadFiles(IPrintReadings print, TextWriter error)
{
    private readonly Lock _progress = new();
    private int _read;

    /// <returns>True where every file could be read.</returns>
    public async Task<bool> Run(IReadOnlyList<string> files, CancellationToken stop)
    {
        using var intake = new PaperIntake();
        using var seats = new SemaphoreSlim(Environment.ProcessorCount);
        var readings = files.Select(file => Read(file, intake, seats, files.Count, stop)).ToList();
        var all = true;
        foreach (var (file, reading) in files.Zip(readings))
        {
            var (read, refusal) = await reading;
            if (read is not null) await print.Print(file, read.Document, read.Reading);
            else await error.WriteLineAsync($"{file}: {refusal}");
            all &= read is not null;
        }

        return all;
    }

    private async Task<(ReadDocument? Read, string? Refusal)> Read(
        string file, PaperIntake intake, SemaphoreSlim seats, int of, CancellationToken stop)
    {
        await seats.WaitAsync(stop);
        try
        {
            var document = await Task.Run(() => intake.Read(file, stop), stop);
            return (new(document, PlanReader.Read(document)), null);
        }
        catch (UnreadableException e)
        {
            return (null, e.Message);
        }
        finally
        {
            seats.Release();
            if (of > 1) Tell(file, of);
        }
    }

    private void Tell(string file, int of)
    {
        lock (_progress) error.WriteLine($"[{++_read}/{of}] {file}");
    }

    private sealed record ReadDocument(DocumentText Document, Reading Reading);
}
