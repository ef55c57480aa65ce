using ThiDua.Documents;

namespace ThiDua.Cli.Documents;

/// <summary>Where readings go: the screen, a stream, a folder.</summary>
internal interface IPrintReadings
{
    Task Print(string file, DocumentText document, Reading reading);
}
