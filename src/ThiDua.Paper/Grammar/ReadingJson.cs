using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ThiDua.Documents;

namespace ThiDua.Paper.Grammar;

/// <summary>Writes and reads a reading as the JSON of the reading contract.</summary>
public static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new TargetValueJson() },
    };

    public static string Write(Reading reading) => JsonSerializer.Serialize(reading, Options);

    /// <exception cref="JsonException">The text is no reading.</exception>
    public static Reading Read(string json) =>
        JsonSerializer.Deserialize<Reading>(json, Options) ?? throw new JsonException("The text holds no reading.");

    private sealed class TargetValueJson : JsonConverter<TargetValue>
    {
        public override TargetValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number ? TargetValue.Of(reader.GetDecimal()) : TargetValue.Of(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, TargetValue value, JsonSerializerOptions options)
        {
            if (value.Number is { } number) writer.WriteNumberValue(number);
            else writer.WriteStringValue(value.Grade);
        }
    }
}
