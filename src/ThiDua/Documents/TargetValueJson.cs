using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Documents;

/// <summary>A target's value in JSON: a number or a word, as in the reading contract.</summary>
public sealed class TargetValueJson : JsonConverter<TargetValue>
{
    public override TargetValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? TargetValue.Of(reader.GetDecimal()) : TargetValue.Of(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, TargetValue value, JsonSerializerOptions options)
    {
        if (value.Number is { } number) writer.WriteNumberValue(number);
        else writer.WriteStringValue(value.Grade);
    }
}
