using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Facts;

/// <summary>
/// A kind of thing that is counted (loại số liệu gốc): dossiers, documents, procedures, payments, answers, checklist items,
/// work files, results, reports. Shipped as data; the table <c>fact_{name}</c> has a column for each of its fields.
/// </summary>
/// <param name="Name">Its name in code, tables and addresses: <c>dossier</c>, <c>work_file</c>.</param>
/// <param name="Title">What a page calls it: "Hồ sơ thủ tục hành chính".</param>
/// <param name="Key">The fields that together tell one fact from another within a commune; never empty.</param>
/// <param name="Day">The field whose day puts the fact into a month (ngày tiếp nhận, ngày ban hành).</param>
/// <param name="Settled">The field whose day ends all change of the fact; null where a fact is settled from its first day.</param>
/// <param name="Ends">For what exists over time (procedures, results): the field with its last day; null for events.</param>
/// <param name="Latest">
/// The fields whose latest moment tells which of two states of a fact is the newer one; empty where the later file is.
/// </param>
public sealed record FactKind(
    string Name, string Title, IReadOnlyList<string> Key, string Day, string? Settled, string? Ends, IReadOnlyList<FactField> Fields,
    IReadOnlyList<string>? Latest = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly string[] Names =
        ["dossier", "document", "procedure", "payment", "answer", "checklist_item", "work_file", "result", "report"];

    public IReadOnlyList<string> Latest { get; init; } = Latest ?? [];

    /// <summary>Every kind, as shipped.</summary>
    public static IReadOnlyList<FactKind> All { get; } = [.. Names.Select(Load)];

    /// <summary>The kind of that name; null where there is none.</summary>
    public static FactKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <exception cref="ArgumentException">No kind has that name: a definition was written against another version.</exception>
    public static FactKind Of(string name) => Find(name) ?? throw new ArgumentException($"There is no kind of fact “{name}”.", nameof(name));

    /// <summary>The place of a field in <see cref="Fields"/>, which is its place in a <see cref="FactRow"/>; -1 where there is none.</summary>
    public int PlaceOf(string field)
    {
        for (var place = 0; place < Fields.Count; place++)
        {
            if (Fields[place].Name == field) return place;
        }

        return -1;
    }

    /// <summary>The field of that name; null where there is none.</summary>
    public FactField? Field(string name) => PlaceOf(name) is var place and >= 0 ? Fields[place] : null;

    private static FactKind Load(string name)
    {
        using var stream = typeof(FactKind).Assembly.GetManifestResourceStream($"ThiDua.Facts.Kinds.{name}.json")!;
        return JsonSerializer.Deserialize<FactKind>(stream, Json)!;
    }
}
