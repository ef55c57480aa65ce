using System.Text.Json;

namespace ThiDua.Movements;

/// <summary>What stands beside the field of an indicator: how it is counted, where the figures come from, what proves them.</summary>
/// <param name="Excluded">What is not counted; null where everything is.</param>
public sealed record IndicatorHelp(string Key, string Formula, string? Excluded, string Source, string Evidence)
{
    private static readonly Dictionary<string, IndicatorHelp> ByKey = Load();

    /// <summary>The help of that indicator; null where the key is not known.</summary>
    public static IndicatorHelp? Find(string key) => ByKey.GetValueOrDefault(key);

    private static Dictionary<string, IndicatorHelp> Load()
    {
        using var stream = typeof(IndicatorHelp).Assembly.GetManifestResourceStream("ThiDua.Movements.indicator-help.json")!;
        return JsonSerializer.Deserialize<List<IndicatorHelp>>(stream, JsonSerializerOptions.Web)!.ToDictionary(h => h.Key, StringComparer.Ordinal);
    }
}
