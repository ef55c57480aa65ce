using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Movements;

/// <summary>A catalogue of criteria to begin a movement with (danh mục mẫu), shipped as data.</summary>
/// <param name="Name">Its name in addresses: <c>administrative-reform</c>.</param>
/// <param name="Basis">What it follows, for who chooses it; empty where it follows no act.</param>
public sealed record Catalogue(string Name, string Title, string Summary, string Basis, IReadOnlyList<CatalogueText> Texts, IReadOnlyList<CatalogueCriterion> Criteria)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Every catalogue, as shipped.</summary>
    public static IReadOnlyList<Catalogue> All { get; } = [Load("administrative-reform"), Load("service-quality-index")];

    public static Catalogue? Find(string name) => All.FirstOrDefault(catalogue => catalogue.Name == name);

    private static Catalogue Load(string name)
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream($"ThiDua.Movements.Catalogues.{name}.json")!;
        return JsonSerializer.Deserialize<Catalogue>(stream, Json)!;
    }
}

/// <summary>A text for a key other than criteria, proposed as it stands ("{year}" is the year of the movement).</summary>
public sealed record CatalogueText(string Key, string Text);

/// <summary>A criterion of a catalogue.</summary>
/// <param name="Key">Indicator key; null where no indicator measures it.</param>
/// <param name="Group">Group of the index it belongs to; null where the catalogue has none.</param>
public sealed record CatalogueCriterion(string No, string? Key, string? Group, string Text, IReadOnlyList<Target> Targets, string? Exclusion);
