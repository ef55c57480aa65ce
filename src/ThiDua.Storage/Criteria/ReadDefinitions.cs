using System.Collections.Concurrent;
using ThiDua.Criteria;

namespace ThiDua.Storage.Criteria;

/// <summary>Definitions by their text, read once in a process: every page with figures asks for all of them.</summary>
internal static class ReadDefinitions
{
    private const int Most = 2000;

    private static readonly ConcurrentDictionary<string, Indicator> Read = new(StringComparer.Ordinal);

    public static Indicator Of(string json)
    {
        if (Read.TryGetValue(json, out var definition)) return definition;
        if (Read.Count >= Most) Read.Clear();
        return Read.GetOrAdd(json, IndicatorJson.Read);
    }
}
