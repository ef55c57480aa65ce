using System.Text.Json;
using System.Text.Json.Serialization;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>The titles and forms of award that are known, shipped as <c>awards.json</c>.</summary>
public sealed class AwardKinds(IReadOnlyList<AwardKind> all)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>As shipped.</summary>
    public static AwardKinds Shipped { get; } = Load();

    public IReadOnlyList<AwardKind> All { get; } = all;

    /// <exception cref="RefusedException">No award has that key.</exception>
    public AwardKind this[string key] => Find(key)
        ?? throw new RefusedException("Không có hình thức khen thưởng này trong danh mục. Đề nghị chọn lại hình thức.");

    public AwardKind? Find(string key) => All.FirstOrDefault(award => award.Key == key);

    /// <summary>What is decided at that level on that day for such a candidate.</summary>
    public IEnumerable<AwardKind> For(Level level, CandidateKind kind, DateOnly day) =>
        All.Where(award => award.CanBeGivenTo(kind) && award.DeciderOn(day)?.Level == level);

    private static AwardKinds Load()
    {
        using var stream = typeof(AwardKinds).Assembly.GetManifestResourceStream("ThiDua.Awards.awards.json")!;
        return new(JsonSerializer.Deserialize<List<AwardKind>>(stream, Json)!);
    }
}
