using System.Text.Json;

namespace ThiDua.Criteria;

/// <summary>
/// A rule of the radar (dấu hiệu cần kiểm tra): what it looks for and from which thresholds on. It opens a check and never
/// punishes: an ordinary reason is the commonest answer.
/// </summary>
/// <param name="Key">Its name in the database: <c>identical_answers</c>.</param>
/// <param name="Looks">What it looks for, in words.</param>
/// <param name="FalseAlarms">How often it spoke where nothing was wrong, as measured with the shipped thresholds.</param>
public sealed record RadarRule(string Key, string Title, string Looks, FalseAlarms FalseAlarms, IReadOnlyList<RadarThreshold> Thresholds)
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

/// <summary>Alarms over generated months of communes in which nothing was wrong; a spec measures them and holds the shipped numbers.</summary>
/// <param name="Months">Months of communes that were looked at.</param>
public sealed record FalseAlarms(int Alarms, int Months)
{
    private const double Doubt = 0.05;

    public double Share => (double)Alarms / Months;

    /// <summary>
    /// Below which the true share lies with a confidence of 95 % (Clopper and Pearson for none; Wilson's bound otherwise): none
    /// in a few months does not prove that there never will be one.
    /// </summary>
    public double Highest
    {
        get
        {
            if (Alarms == 0) return 1 - Math.Pow(Doubt, 1.0 / Months);
            const double z = 1.645;
            var (n, p) = ((double)Months, Share);
            return (p + z * z / (2 * n) + z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
        }
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
