using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ThiDua.Criteria;

/// <summary>The indicators that ThiDua ships (danh mục chỉ số), as data.</summary>
public static class IndicatorCatalogue
{
    private static readonly string[] Files = ["reform-criteria", "other-criteria", "service-quality-index", "commune-reform-index"];

    /// <summary>Every version that is shipped.</summary>
    public static IReadOnlyList<Indicator> All { get; } = [.. Files.SelectMany(Load)];

    private static readonly Dictionary<string, Indicator> Newest =
        All.GroupBy(one => one.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(one => one.Version)!, StringComparer.Ordinal);

    private static readonly Dictionary<(string, int), IndicatorId> Ids = All.ToDictionary(one => (one.Key, one.Version), Hashed);

    /// <summary>The newest version of that indicator; null where none is shipped.</summary>
    public static Indicator? Find(string key) => Newest.GetValueOrDefault(key);

    /// <summary>The id of a shipped version: the same in every database.</summary>
    public static IndicatorId IdOf(Indicator shipped) => Ids.TryGetValue((shipped.Key, shipped.Version), out var id) ? id : Hashed(shipped);

    private static IndicatorId Hashed(Indicator shipped)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"thidua:indicator:{shipped.Key}:{shipped.Version}"));
        return new(new Guid(hash.AsSpan(0, 16)));
    }

    /// <summary>The newest version with its id, as a movement is bound to it.</summary>
    public static BoundIndicator? Bound(string key) => Find(key) is { } shipped ? new(IdOf(shipped), shipped) : null;

    private static List<Indicator> Load(string name)
    {
        using var stream = typeof(IndicatorCatalogue).Assembly.GetManifestResourceStream($"ThiDua.Criteria.Catalogue.{name}.json")!;
        return JsonSerializer.Deserialize<List<Indicator>>(stream, IndicatorJson.Options)!;
    }
}
