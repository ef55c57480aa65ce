using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>Which facts of a question are looked at.</summary>
internal enum FactSlice
{
    /// <summary>All of the period, as of its last day.</summary>
    Period,
    /// <summary>Those of which sums of whole months do not tell how they stood on the last day.</summary>
    BesideSums,
    /// <summary>Of those only the ones of days whose months are not wholly asked about: enough for what no day changes.</summary>
    OfRaggedDays,
}

/// <summary>The part of a statement from FROM on, for the facts of a question.</summary>
internal sealed class FactsSql
{
    private readonly CountQuestion _question;
    private readonly string _communes;
    private readonly string _to;
    private readonly CountedDays _only; // where there are several periods, their days stand in columns of q

    public FactsSql(CountQuestion question, FactSlice slice)
    {
        _question = question;
        _communes = question.Communes.Length == 1 ? $"= {Values.Add(question.Communes[0])}" : $"= ANY({Values.Add(question.Communes)})";
        _only = question.Periods[0];
        _to = IsOfMany ? "q.seen" : Values.Add(_only.SeenOn);
        Filters = new(Kind, Values, _to);
        ForGood = new(Kind, Values, to: null);
        FromWhere = $"FROM {Periods()}{Table()} f{Procedure()} WHERE f.commune_id {_communes} AND {Where(slice)}";
    }

    public SqlValues Values { get; } = new();

    /// <summary>As facts stood on the last day.</summary>
    public FilterSql Filters { get; }

    /// <summary>As sums hold them.</summary>
    public FilterSql ForGood { get; }

    public string FromWhere { get; }

    /// <summary>Commune and group of what is grouped; a group that is the same for all is not asked for each.</summary>
    public string Grouped => IsSplit ? "commune, part" : "commune, ''::text AS part";

    public string By => IsSplit ? "1, 2" : "1";

    /// <summary>Commune and group of a fact.</summary>
    public string Groups => "f.commune_id AS commune, " + (_question switch
    {
        { IsOfMany: true } => "q.part::text",
        { Dimension: { } by } => $"coalesce(f.{Kind.Field(by)!.Name}, '')",
        _ => "''::text",
    }) + " AS part";

    /// <summary>Of the facts beside sums, those of the period.</summary>
    public string OfThePeriod => InPeriod();

    /// <summary>Of the facts beside sums, those that sums of whole months hold all the same.</summary>
    public string InSums => $"f.{Day} >= {FirstWhole} AND f.stable_on > {_to}" + (_question.Period.Ends is { } ends ? $" AND f.{FieldOf(ends)} IS NULL" : "");

    private bool IsSplit => _question is not { IsOfMany: false, Dimension: null };

    private FactKind Kind => _question.Kind;

    private string Day => FieldOf(_question.Period.Day);

    private bool IsOfMany => _question.IsOfMany;

    private string Since => IsOfMany ? "q.since" : Values.Add(_only.From);

    private string Till => IsOfMany ? "q.till" : _to;

    private string AfterLast => IsOfMany ? "q.after_last" : Values.Add(_only.AfterLast);

    private string FirstWhole => IsOfMany ? "q.first_whole" : Values.Add(FirstWholeOf(_only));

    private string Periods()
    {
        if (!IsOfMany) return "";
        string Column(Func<CountedDays, DateOnly> day) => Values.Add(_question.Periods.Select(day).ToArray()) + "::date[]";
        return $"unnest({Column(p => p.From)}, {Column(p => p.To)}, {Column(p => p.SeenOn)}, {Column(FirstWholeOf)}, {Column(p => p.AfterLast)}) "
            + "WITH ORDINALITY q(since, till, seen, first_whole, after_last, part), ";
    }

    private string Table() => _question.Period.NewestBy is { } names ? Newest(string.Join(", ", names.Select(InPlainOrder))) : $"fact_{Kind.Name}";

    private string Newest(string thing) => $"""
        {(IsOfMany ? "LATERAL " : "")}(SELECT DISTINCT ON (commune_id, {thing}) * FROM fact_{Kind.Name}
         WHERE commune_id {_communes} AND {Day} <= {Till} ORDER BY commune_id, {thing}, {Day} DESC, batch DESC)
        """;

    // Only what is the same has to stand together: not in the order of a language, which takes long to compare.
    private string InPlainOrder(string name) => FieldOf(name) + (Kind.Field(name)!.Type is FieldType.Text ? " COLLATE \"C\"" : "");

    private string FieldOf(string name) => Kind.Field(name)?.Name
        ?? throw new ArgumentException($"Facts of the kind {Kind.Name} have no field “{name}”.", nameof(name));

    private string Procedure() => _question.AsksTheProcedure
        ? " LEFT JOIN fact_procedure p ON p.commune_id = f.commune_id AND p.code = f.procedure_code"
        : "";

    private string Where(FactSlice slice) => slice is FactSlice.Period ? InPeriod() : _question.Period switch
    {
        _ when slice is FactSlice.OfRaggedDays => Ragged(),
        { Ends: { } ends } => $"f.{Day} < {AfterLast} AND f.stable_on > {_to} AND (f.{FieldOf(ends)} IS NULL OR f.{ends} > {_to})",
        _ => $"f.{Day} >= {Since} AND f.{Day} < {AfterLast} AND {Late()} AND ({Otherwise()}){AnyPeriod()}",
    };

    // Of the facts that may still change, those of days that are not asked about with their whole months, and those that some form sees otherwise.
    private string Otherwise()
    {
        var change = new ChangeSql(Kind, Filters, _to);
        return $"f.{Day} > {Till}" + (_question.BeginsWithinAMonth ? $" OR f.{Day} < {FirstWhole}" : "")
            + string.Concat(_question.Forms.Select(change.Of).Distinct(StringComparer.Ordinal).Select(one => $" OR {one}"));
    }

    // Said once more for all periods together, so that partitions of other years are not even planned for.
    private string AnyPeriod() => IsOfMany
        ? $" AND f.{Day} >= {Values.Add(_question.Periods.Min(p => p.From))} AND f.{Day} < {Values.Add(_question.Periods.Max(p => p.AfterLast))}"
        : "";

    // The first days of a period that begins within a month are in no sum.
    private string Late() => _question.BeginsWithinAMonth ? $"(f.stable_on > {_to} OR f.{Day} < {FirstWhole})" : $"f.stable_on > {_to}";

    // Whatever comes after the last day may also still change after it, which is found more quickly.
    private string Ragged()
    {
        var after = $"(f.{Day} > {Till} AND f.{Day} < {AfterLast} AND f.stable_on > {_to})";
        return (_question.BeginsWithinAMonth ? $"({after} OR (f.{Day} >= {Since} AND f.{Day} < {FirstWhole}))" : after) + AnyPeriod();
    }

    private DateOnly FirstWholeOf(CountedDays days) => _question.FirstWhole(days);

    // What exists over time counts while it exists, whenever it began.
    private string InPeriod() => _question.Period switch
    {
        { Ends: { } ends } => $"f.{Day} <= {_to} AND (f.{FieldOf(ends)} IS NULL OR f.{ends} > {_to})",
        { NewestBy: not null } => "TRUE",
        _ => $"f.{Day} BETWEEN {Since} AND {Till}{AnyPeriod()}",
    };
}
