using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Cli.Documents;

/// <summary>Prints the JSON of the reading contract; of several files each on one line, with its path as <c>file</c>.</summary>
internal sealed class PrintJson(TextWriter output, bool onePerLine) : IPrintReadings
{
    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task Print(string file, DocumentText document, Reading reading)
    {
        var json = ReadingJson.Write(reading);
        return output.WriteLineAsync(onePerLine ? OnOneLine(file, json) : json);
    }

    private static string OnOneLine(string file, string json)
    {
        var reading = JsonNode.Parse(json)!.AsObject();
        reading.Insert(0, "file", file);
        return reading.ToJsonString(Line);
    }
}
