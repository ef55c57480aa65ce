using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Law;

/// <summary>
/// The register of acts (sổ văn bản pháp luật): dated data, shipped as <c>acts.json</c>. An act that is not in it is
/// unknown, which is neither in force nor expired.
/// </summary>
public sealed class ActRegister
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Dictionary<string, Act> _byNumber;

    public ActRegister(IReadOnlyList<Act> acts)
    {
        Acts = acts;
        _byNumber = acts.ToDictionary(act => Folded.Of(act.Number), StringComparer.Ordinal);
    }

    /// <summary>The register as shipped.</summary>
    public static ActRegister Shipped { get; } = Load();

    public IReadOnlyList<Act> Acts { get; }

    /// <summary>The act with that number and symbol ("91/2017/NĐ-CP"; marks and case do not matter); null where unknown.</summary>
    public Act? Numbered(string number) => _byNumber.GetValueOrDefault(Folded.Of(number));

    /// <summary>A law cited as the decree on documents wants it: by name and day of issue, without its number.</summary>
    public Act? LawIssuedOn(DateOnly day) => Acts.FirstOrDefault(act => act.Kind == "Luật" && act.Issued == day);

    /// <summary>The act in force on that day at the end of the line of successors; null where the line breaks off.</summary>
    public Act? SuccessorOf(Act act, DateOnly day)
    {
        var next = act;
        for (var steps = 0; steps < 10 && next is not null && !next.IsInForceOn(day); steps++)
        {
            next = next.Successor is { } number ? Numbered(number) : null;
        }

        return next == act ? null : next;
    }

    private static ActRegister Load()
    {
        using var stream = typeof(ActRegister).Assembly.GetManifestResourceStream("ThiDua.Law.acts.json")!;
        return new ActRegister(JsonSerializer.Deserialize<List<Act>>(stream, Json)!);
    }
}
