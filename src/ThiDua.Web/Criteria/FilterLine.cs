using ThiDua.Facts;

namespace ThiDua.Web.Criteria;

/// <summary>One condition of a filter as it is chosen on a page.</summary>
public sealed class FilterLine
{
    public string? Field { get; set; }
    public Test Test { get; set; }
    public List<string?> Values { get; set; } = [];

    /// <summary>Suffices instead of the line above; otherwise it must hold besides.</summary>
    public bool Or { get; set; }

    /// <summary>The lines of a filter, clause after clause.</summary>
    public static List<FilterLine> Of(Filter filter) =>
    [
        .. filter.All.SelectMany(clause => clause.Any.Select((condition, place) => new FilterLine
        {
            Field = condition.Field,
            Test = condition.Test,
            Values = [.. condition.Values],
            Or = place > 0,
        })),
    ];

    /// <summary>The filter that the lines make; lines in which nothing was chosen yet ask nothing.</summary>
    public static Filter Filter(FactKind kind, IEnumerable<FilterLine> lines)
    {
        var clauses = new List<List<Condition>>();
        foreach (var line in lines.Where(line => !string.IsNullOrEmpty(line.Field)))
        {
            if (!line.Or || clauses.Count == 0) clauses.Add([]);
            clauses[^1].Add(line.Condition(kind));
        }

        return new Filter([.. clauses.Select(any => new Clause(any))]);
    }

    /// <summary>What may be asked of the chosen field; nothing before one is chosen.</summary>
    public IReadOnlyList<Test> Tests(FactKind kind) => Chosen(kind) is { } field ? FieldTests.Of(field.Type) : [];

    public FactField? Chosen(FactKind kind) => Field is { } name ? FieldsOfFilters.Find(kind, name) : null;

    /// <summary>After another field was chosen, a test or value of the old one means nothing.</summary>
    public void Settle(FactKind kind)
    {
        if (Tests(kind) is { Count: > 0 } tests && !tests.Contains(Test)) Test = tests[0];
        if (!FieldTests.TakesValues(Test)) Values.Clear();
        if (Chosen(kind) is { Type: FieldType.Choice } field) Values.RemoveAll(value => value is null || field.NumberOf(value) is null);
    }

    private Condition Condition(FactKind kind)
    {
        IEnumerable<string> values = FieldTests.TakesValues(Test) ? Values.OfType<string>().Select(v => v.Normalize().Trim()).Where(v => v.Length > 0) : [];
        return new Condition(Field!, Test, [.. Chosen(kind) is { } field && !FieldTests.ComparesDays(Test) ? values.SelectMany(v => TypedValue.Read(field, v)) : values]);
    }
}
