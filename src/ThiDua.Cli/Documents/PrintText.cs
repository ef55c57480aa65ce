using ThiDua.Documents;

namespace ThiDua.Cli.Documents;

/// <summary>Prints the lines of text alone, as they were taken off the file.</summary>
internal sealed class PrintText(TextWriter output) : IPrintReadings
{
    public async Task Print(string file, DocumentText document, Reading reading)
    {
        foreach (var line in document.Lines) await output.WriteLineAsync(line.Text);
    }
}
