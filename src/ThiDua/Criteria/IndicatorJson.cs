using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ThiDua.Criteria;

/// <summary>Definitions of indicators in JSON: as shipped, as kept, as frozen in a snapshot. One shape for all three.</summary>
public static class IndicatorJson
{
    /// <summary>Out of order: a database may have sorted the names.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        IgnoreReadOnlyProperties = true,
        AllowOutOfOrderMetadataProperties = true,
    };

    public static string Write(Indicator indicator) => JsonSerializer.Serialize(indicator, Options);

    public static string Write(IndicatorForm form) => JsonSerializer.Serialize(form, Options);

    /// <exception cref="JsonException">It is no definition, or one of another version of ThiDua.</exception>
    public static Indicator Read(string json) => JsonSerializer.Deserialize<Indicator>(json, Options) ?? throw new JsonException("No definition.");
}
