using System.Text.Json;

namespace ThiDua.Criteria;

/// <summary>
/// A rule of the radar (dấu hiệu cần kiểm tra): what it looks for and from which thresholds on. It opens a check and never
/// punishes: an ordinary reason is the commonest answer.
/// </summary>
/// <param name="Key">Its name in the database: <c>identical_answers</c>.</param>
/// <param name="Looks">What it looks for, in words.</param>
public sealed record RadarRule(string Key, string Title, string Looks, IReadOnlyList<RadarThreshold> Thresholds)
{
    /// <summary>Every rule, as shipped.</summary>
    public static IReadOnlyList<RadarRule> All { get; } = Load();

    /// <summary>The rule of that key; null where there is none.</summary>
    public static RadarRule? Find(string key) => All.FirstOrDefault(rule => rule.Key == key);

    private static List<RadarRule> Load()
    {
        using var stream = typeof(RadarRule).Assembly.GetManifestResourceStream("ThiDua.Criteria.radar-rules.json")!;
        return JsonSerializer.Deserialize<List<RadarRule>>(stream, IndicatorJson.Options)!;
    }
}

/// <summary>A number a rule begins at; a commune may set its own.</summary>
/// <param name="Label">As a form asks for it: "Số phiếu giống nhau từ".</param>
public sealed record RadarThreshold(string Name, string Label, decimal Value);

/// <summary>The thresholds in force for a commune: its own where it set one, else those shipped.</summary>
public sealed class RadarThresholds(IReadOnlyList<OwnThreshold> own)
{
    public decimal Of(string rule, string name) =>
        own.FirstOrDefault(t => t.Rule == rule && t.Name == name)?.Value
        ?? RadarRule.Find(rule)!.Thresholds.Single(t => t.Name == name).Value;
}
