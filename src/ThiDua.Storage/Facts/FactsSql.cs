using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>Which facts of a question are counted, and how they are looked at.</summary>
internal enum FactSlice
{
    /// <summary>All of the period, as of its last day.</summary>
    Period,
    /// <summary>Of the period, as of its last day: those that sums do not hold, or hold as they became later.</summary>
    NotInSums,
    /// <summary>Those that sums of whole months hold otherwise than they stood on the last day; as the sums hold them.</summary>
    WrongInSums,
}

/// <summary>The part of a statement from FROM on, for the facts of a question.</summary>
internal sealed class FactsSql
{
    private readonly CountQuestion _question;
    private readonly string _communes;
    private readonly string _to;

    public FactsSql(CountQuestion question, FactSlice slice)
    {
        _question = question;
        _communes = question.Communes.Length == 1 ? $"= {Values.Add(question.Communes[0])}" : $"= ANY({Values.Add(question.Communes)})";
        _to = Values.Add(question.To);
        Filters = new(Kind, Values, slice is FactSlice.WrongInSums ? null : _to);
        FromWhere = $"FROM {Table()} f{Procedure()} WHERE f.commune_id {_communes} AND {Where(slice)}";
    }

    public SqlValues Values { get; } = new();
    public FilterSql Filters { get; }
    public string FromWhere { get; }

    /// <summary>The columns to group by; a group that is the same for all costs as much as one that is not.</summary>
    public string By => _question is { ByMonth: false, Dimension: null } ? "1" : "1, 2";

    /// <summary>Commune and group.</summary>
    public string Groups => "f.commune_id AS commune, " + (_question switch
    {
        { ByMonth: true } => $"to_char(f.{Day}, 'YYYY-MM-01')",
        { Dimension: { } by } => $"coalesce(f.{Kind.Field(by)!.Name}, '')",
        _ => "''::text",
    }) + " AS part";

    private FactKind Kind => _question.Kind;

    private string Day => FieldOf(_question.Period.Day);

    private string Table() => _question.Period.NewestBy is { } names ? Newest(string.Join(", ", names.Select(FieldOf))) : $"fact_{Kind.Name}";

    private string Newest(string thing) => $"""
        (SELECT DISTINCT ON (commune_id, {thing}) * FROM fact_{Kind.Name}
         WHERE commune_id {_communes} AND {Day} <= {_to} ORDER BY commune_id, {thing}, {Day} DESC, batch DESC)
        """;

    private string FieldOf(string name) => Kind.Field(name)?.Name
        ?? throw new ArgumentException($"Facts of the kind {Kind.Name} have no field “{name}”.", nameof(name));

    private string Procedure() => _question.AsksTheProcedure
        ? " LEFT JOIN fact_procedure p ON p.commune_id = f.commune_id AND p.code = f.procedure_code"
        : "";

    private string Where(FactSlice slice) => slice switch
    {
        FactSlice.Period => InPeriod(),
        FactSlice.NotInSums => $"{InPeriod()} AND (f.stable_on > {_to}{Head()})",
        _ => $"{Since(_question.FirstWhole)}f.{Day} < {Values.Add(_question.AfterLast)} AND f.stable_on > {_to}{NeverEnds()}",
    };

    // What exists over time counts while it exists, whenever it began.
    private string InPeriod() => _question.Period switch
    {
        { Ends: { } ends } => $"f.{Day} <= {_to} AND (f.{FieldOf(ends)} IS NULL OR f.{ends} > {_to})",
        { NewestBy: not null } => "TRUE",
        _ => $"f.{Day} BETWEEN {Values.Add(_question.From)} AND {_to}",
    };

    private string Head() => _question.FirstWhole <= _question.From ? "" : $" OR f.{Day} < {Values.Add(_question.FirstWhole)}";

    private string Since(DateOnly first) => first == DateOnly.MinValue ? "" : $"f.{Day} >= {Values.Add(first)} AND ";

    private string NeverEnds() => _question.Period.Ends is { } ends ? $" AND f.{FieldOf(ends)} IS NULL" : "";
}
