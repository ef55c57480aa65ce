using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Facts;

/// <summary>
/// A filter in JSON, short enough to be read by eye: <c>[["channel","is","online"],[["fee","empty"],["fee","atMost","0"]]]</c>.
/// A clause is one condition, or an array of conditions of which any suffices.
/// </summary>
public sealed class FilterJson : JsonConverter<Filter>
{
    /// <exception cref="JsonException">It is written in another way, or asks for a test that there is not.</exception>
    public override Filter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var written = JsonDocument.ParseValue(ref reader);
        return new([.. Items(written.RootElement).Select(AsClause)]);
    }

    public override void Write(Utf8JsonWriter writer, Filter value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var clause in value.All)
        {
            if (clause.Any.Count != 1) writer.WriteStartArray();
            foreach (var condition in clause.Any) Write(writer, condition);
            if (clause.Any.Count != 1) writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Condition condition)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(condition.Field);
        writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(condition.Test.ToString()));
        foreach (var value in condition.Values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static Clause AsClause(JsonElement written) => Items(written) is [{ ValueKind: JsonValueKind.String }, ..]
        ? new([AsCondition(written)])
        : Items(written) is { Count: > 0 } any ? new([.. any.Select(AsCondition)]) : throw new JsonException("A clause without a condition.");

    private static Condition AsCondition(JsonElement written)
    {
        if (Items(written) is not [{ ValueKind: JsonValueKind.String } field, { ValueKind: JsonValueKind.String } test, .. var values])
            throw new JsonException("A condition is a field, a test and its values.");
        if (!Enum.TryParse<Test>(test.GetString(), ignoreCase: true, out var known)) throw new JsonException($"There is no test “{test}”.");
        return new(field.GetString()!, known, [.. values.Select(value => value.GetString()!)]);
    }

    private static List<JsonElement> Items(JsonElement written) => written.ValueKind is JsonValueKind.Array
        ? [.. written.EnumerateArray()]
        : throw new JsonException("A filter is written in arrays.");
}
