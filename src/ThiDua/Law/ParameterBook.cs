using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Law;

/// <summary>The dated parameters (sổ tham số pháp luật), shipped as <c>parameters.json</c> and <c>award-rules.json</c>: the day asked about chooses the value.</summary>
public sealed class ParameterBook
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true, // a number without its unit says nothing
    };

    private readonly ILookup<string, Parameter> _byKey;

    /// <param name="parameters">Of two that are in force on one day, the later in the list wins: what an administrator sets follows what is shipped.</param>
    public ParameterBook(IEnumerable<Parameter> parameters) =>
        _byKey = parameters.ToLookup(parameter => parameter.Key, StringComparer.Ordinal);

    /// <summary>The book as shipped.</summary>
    public static ParameterBook Shipped { get; } = new(Load());

    public IEnumerable<Parameter> All => _byKey.SelectMany(same => same);

    /// <summary>The parameter in force on that day; null where the law of that day sets none, or none is known.</summary>
    public Parameter? On(string key, DateOnly day) => _byKey[key].LastOrDefault(parameter => parameter.Basis.IsInForceOn(day));

    /// <summary>What the values of the key count; null for a key that is not in the book.</summary>
    public ParameterUnit? UnitOf(string key) => _byKey[key].FirstOrDefault()?.Unit;

    /// <summary>This book with settings of the administrator laid over it.</summary>
    public ParameterBook With(IEnumerable<Parameter> settings) => new(All.Concat(settings));

    private static IEnumerable<Parameter> Load() => Load("parameters").Concat(Load("award-rules"));

    private static List<Parameter> Load(string file)
    {
        using var stream = typeof(ParameterBook).Assembly.GetManifestResourceStream($"ThiDua.Law.{file}.json")!;
        return JsonSerializer.Deserialize<List<Row>>(stream, Json)!.ConvertAll(row => row.AsParameter);
    }

    // One line of the file: a key, a value and its unit, where it stands, from when until when.
    private sealed record Row(string Key, decimal Value, ParameterUnit Unit, string Act, string Clause, DateOnly From, DateOnly? Until, Certainty Mark, string? Note = null)
    {
        public Parameter AsParameter => new(Key, Value, Unit, new Provision(Act, Clause, From, Until), Mark, Note);
    }
}
