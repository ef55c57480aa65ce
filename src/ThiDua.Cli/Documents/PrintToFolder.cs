using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Cli.Documents;

/// <summary>
/// Writes each reading into a folder: <c>000-dai-thang.txt</c> becomes <c>000.json</c>, a name without a number keeps
/// its words; a name already taken in this run keeps its extension too.
/// </summary>
internal sealed class PrintToFolder : IPrintReadings
{
    private readonly string _folder;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public PrintToFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public Task Print(string file, DocumentText document, Reading reading)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var number = name.Split('-', 2)[0];
        if (number.Length > 0 && number.All(char.IsAsciiDigit) && _taken.Add(number)) name = number;
        else if (!_taken.Add(name)) name = Path.GetFileName(file);
        return File.WriteAllTextAsync(Path.Combine(_folder, name + ".json"), ReadingJson.Write(reading) + "\n");
    }
}
