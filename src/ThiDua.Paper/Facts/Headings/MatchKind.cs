using System.Collections.Frozen;
using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Headings;

/// <summary>Which columns of some headings are which fields of a kind, and how well the whole fits.</summary>
internal sealed class MatchKind(FactKind kind)
{
    private const double OfARequiredField = 1.5;

    // A heading may be one of two fields; the one that lists it earlier has it.
    private readonly FrozenDictionary<string, (int Place, int Rank)> _fields = FieldsByHeading(kind);

    public static IReadOnlyList<MatchKind> All { get; } = [.. FactKind.All.Select(kind => new MatchKind(kind))];

    public FactKind Kind => kind;

    /// <param name="about">The key of the titles above the table and the names of sheet and file: "so van ban den".</param>
    /// <param name="data">Rows below the headings, to tell questions from other columns with a number.</param>
    public KindMatch In(IReadOnlyList<Heading> headings, string about, IReadOnlyList<HeadRow> data)
    {
        var best = new Dictionary<int, (int Rank, string Heading)>();
        foreach (var heading in headings)
        {
            if (FieldOf(heading) is not { } found) continue;
            if (best.TryGetValue(found.Place, out var other) && other.Rank <= found.Rank) continue;
            best[found.Place] = (found.Rank, heading.Key);
        }

        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, (rank, heading)) in best.OrderBy(found => found.Value.Rank)) columns.TryAdd(heading, kind.Fields[place].Name);
        if (kind.Name == AnswerColumn.Kind) SlipColumns.AddTo(columns, headings, data);
        AppointedDay.Settle(columns, headings);
        var mapping = new Mapping(kind.Name, columns, FixedBy(columns, about));
        var required = kind.Fields.Where(field => field is { Required: true, Derived: false }).ToList();
        var score = columns.Values.Sum(field => kind.Field(field) is not { Required: false } ? OfARequiredField : 1);
        return new(mapping, score, required.TrueForAll(field => mapping.Tells(field.Name)));
    }

    /// <summary>A choice that no column makes, made by the title ("SỔ VĂN BẢN ĐẾN") or by a column that only it has ("Số đến").</summary>
    private Dictionary<string, string> FixedBy(Dictionary<string, string> columns, string about)
    {
        var stated = new Dictionary<string, string>(StringComparer.Ordinal);
        var said = $" {about} ";
        foreach (var field in kind.Fields.Where(field => field is { Type: FieldType.Choice, Required: true } && !columns.ContainsValue(field.Name)))
        {
            var choices = field.Choices.Where(choice => choice.Words.Append(choice.Label).Any(word => Says(said, word))).ToList();
            if (choices.Count == 1) stated[field.Name] = choices[0].Label;
        }

        if (kind.Name == "document" && !stated.ContainsKey("direction") && !columns.ContainsValue("direction") && columns.ContainsValue("arrival_number"))
        {
            stated["direction"] = kind.Field("direction")!.Choices[0].Label;
        }

        return stated;
    }

    private static bool Says(string said, string word) =>
        Mapping.KeyOf(word) is var key && key.Contains(' ', StringComparison.Ordinal) && said.Contains($" {key} ", StringComparison.Ordinal);

    private (int Place, int Rank)? FieldOf(Heading heading)
    {
        if (_fields.TryGetValue(heading.Key, out var whole)) return whole;
        if (heading.BeforeBracket is { } before && _fields.TryGetValue(before, out var plain)) return plain;
        return heading.Lowest is { } lowest && _fields.TryGetValue(lowest, out var label) ? label : null;
    }

    private static FrozenDictionary<string, (int Place, int Rank)> FieldsByHeading(FactKind kind) =>
        kind.Fields.SelectMany((field, place) => HeadingsOf(field).Select((heading, rank) => (Key: Mapping.KeyOf(heading), Place: place, Rank: rank)))
            .GroupBy(found => found.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.Select(found => (found.Place, found.Rank)).MinBy(found => found.Rank), StringComparer.Ordinal);

    private static IEnumerable<string> HeadingsOf(FactField field) => field.Derived ? [] : [.. field.Headings, field.Label, field.Name];
}

/// <param name="Complete">Every field without which a row is refused has a column or a fixed value.</param>
internal sealed record KindMatch(Mapping Mapping, double Score, bool Complete);

/// <summary>What a heading may be known by: "Ngày tiếp nhận (*)" without its bracket, the lowest label of headings put together.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Question">Number of the question that it asks; null where it asks none.</param>
internal sealed record Heading(string Key, string? BeforeBracket, string? Lowest, int Column, int? Question)
{
    public static IReadOnlyList<Heading> Of(IReadOnlyList<string> headings) => [.. headings.Index().Where(heading => heading.Item.Length > 0).Select(heading => Of(heading.Item, heading.Index))];

    private static Heading Of(string heading, int column)
    {
        var (bracket, dash) = (heading.IndexOf('(', StringComparison.Ordinal), heading.LastIndexOf(" – ", StringComparison.Ordinal));
        return new(
            Mapping.KeyOf(heading), bracket > 0 ? Mapping.KeyOf(heading[..bracket]) : null, dash > 0 ? Mapping.KeyOf(heading[(dash + 3)..]) : null,
            column, QuestionNumber.Of(heading));
    }
}
