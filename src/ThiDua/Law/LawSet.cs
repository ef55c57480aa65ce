using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Law;

/// <summary>A time of the law (bộ tham số): what parameters of one key follow one another by. Shipped as <c>law-sets.json</c>.</summary>
/// <param name="Key"><c>VN-2025</c>.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="Until">Last day, inclusive; null while it is in force.</param>
public sealed record LawSet(string Key, string Name, DateOnly From, DateOnly? Until, Certainty Mark, string? Note = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>All of them, oldest first.</summary>
    public static IReadOnlyList<LawSet> All { get; } = Load();

    /// <summary>The set of that day; the oldest one for days before it.</summary>
    public static LawSet On(DateOnly day) => All.LastOrDefault(set => set.From <= day) ?? All[0];

    private static List<LawSet> Load()
    {
        using var stream = typeof(LawSet).Assembly.GetManifestResourceStream("ThiDua.Law.law-sets.json")!;
        return JsonSerializer.Deserialize<List<LawSet>>(stream, Json)!;
    }
}
