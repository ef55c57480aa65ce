using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

/// <summary>An expected reading; tells in which fields of the contract a reading differs from it.</summary>
internal sealed partial class GoldReading(string json)
{
    private readonly JsonObject _gold = JsonNode.Parse(json)!.AsObject();

    public static GoldReading Load(string folder, string number) =>
        new(File.ReadAllText(Path.Combine(folder, number + ".json")));

    public JsonNode? this[string key] => _gold[key];

    public IReadOnlyList<string> DifferencesTo(Reading reading, params string[] except)
    {
        var read = JsonNode.Parse(ReadingJson.Write(reading))!.AsObject();
        return [.. _gold.Select(g => g.Key).Except(except)
            .Where(key => Printed(_gold[key]) != Printed(read[key]))
            .Select(key => $"{key}: expected {Printed(_gold[key])} but was {Printed(read[key])}")];
    }

    private static string Printed(JsonNode? node) =>
        Space().Replace(node?.ToJsonString(Unescaped) ?? "null", " ");

    private static readonly System.Text.Json.JsonSerializerOptions Unescaped =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"(\s|\\t|\\n)+", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Space();
}
