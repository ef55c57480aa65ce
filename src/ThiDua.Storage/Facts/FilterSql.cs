using System.Globalization;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Writes a filter as a condition over the table of its kind (alias <c>f</c>; the fact's procedure is <c>p</c>). The one
/// meaning that filters have: previews, figures, sums and drill-down all go through here. A condition that cannot be
/// told is NULL, which counts as not fulfilled.
/// </summary>
/// <param name="to">
/// Where the day asked about stands in the statement. Null asks for what holds for good: after every day of the row.
/// </param>
internal sealed class FilterSql(FactKind kind, SqlValues values, string? to)
{
    private const string ProcedurePrefix = "procedure.";

    private static readonly FactKind Procedures = FactKind.Of("procedure");

    /// <summary>Whether the filter asks the fact's procedure, which then has to be joined.</summary>
    public static bool AsksTheProcedure(Filter filter) =>
        filter.All.Any(clause => clause.Any.Any(c => c.Field.StartsWith(ProcedurePrefix, StringComparison.Ordinal)));

    /// <exception cref="ArgumentException">The definition names a field, choice or test that the kind does not have.</exception>
    public string Of(Filter filter) => filter.All.Count == 0
        ? "TRUE"
        : string.Join(" AND ", filter.All.Select(clause => "(" + string.Join(" OR ", clause.Any.Select(Of)) + ")"));

    public string Of(Condition condition)
    {
        var field = FieldOf(condition.Field);
        var column = Column(condition.Field, field);
        return condition.Test switch
        {
            Test.Is => AnyOf(column, field, condition.Values),
            Test.IsNot => $"({AnyOf(column, field, condition.Values)}) IS NOT TRUE",
            Test.Filled => $"{column} IS NOT NULL",
            Test.Empty => $"{column} IS NULL",
            Test.AtLeast => $"{column} >= {Literal(field, One(condition))}",
            Test.AtMost => field.Type is FieldType.Moment ? $"{column}::date <= {Literal(field, One(condition))}" : $"{column} <= {Literal(field, One(condition))}",
            Test.NotAfter => Compare(field, column, "<=", One(condition)),
            Test.After => Compare(field, column, ">", One(condition)),
            _ => AgainstTheDay(condition.Test, column, field),
        };
    }

    private FactField FieldOf(string name)
    {
        var (of, own) = name.StartsWith(ProcedurePrefix, StringComparison.Ordinal)
            ? (Procedures, name[ProcedurePrefix.Length..])
            : (kind, name);
        return of.Field(own) ?? throw new ArgumentException($"Facts of the kind {of.Name} have no field “{name}”.", nameof(name));
    }

    private string Column(string name, FactField field)
    {
        var column = (name.StartsWith(ProcedurePrefix, StringComparison.Ordinal) ? "p." : "f.") + field.Name;
        if (field.OpenUntilSettled && to is not null) return $"CASE WHEN f.{kind.Settled} > {to} THEN NULL ELSE {column} END";
        return field.KnownWhenSettled && to is not null ? $"CASE WHEN f.{kind.Settled} <= {to} THEN {column} END" : column;
    }

    private string AnyOf(string column, FactField field, IReadOnlyList<string> wanted) => field.Type switch
    {
        FieldType.YesNo => string.Join(" OR ", wanted.Select(value => $"{column} IS {YesOrNo(field, value)}")),
        FieldType.Text when wanted.Count == 1 => $"{column} = {values.Add(wanted[0])}",
        FieldType.Text => $"{column} = ANY({values.Add(wanted.ToArray())})",
        FieldType.Moment => $"{column}::date IN ({string.Join(", ", wanted.Select(value => Literal(field, value)))})",
        _ => wanted.Count == 1 ? $"{column} = {Literal(field, wanted[0])}" : $"{column} IN ({string.Join(", ", wanted.Select(value => Literal(field, value)))})",
    };

    private string AgainstTheDay(Test test, string column, FactField field)
    {
        if (field.Type is not (FieldType.Day or FieldType.Moment) || column.StartsWith("p.", StringComparison.Ordinal))
            throw new ArgumentException($"“{field.Name}” has no day to compare with the day asked about.", nameof(test));
        var day = field.Type is FieldType.Moment ? column + "::date" : column;
        return test switch
        {
            Test.ByTheDay => to is null ? $"{column} IS NOT NULL" : $"{day} <= {to}",
            Test.BeforeTheDay => to is null ? $"{column} IS NOT NULL" : $"{day} < {to}",
            Test.NotByTheDay => to is null ? $"{column} IS NULL" : $"({column} IS NULL OR {day} > {to})",
            Test.NotBeforeTheDay => to is null ? $"{column} IS NULL" : $"({column} IS NULL OR {day} >= {to})",
            _ => throw new ArgumentException($"The test {test} is not known.", nameof(test)),
        };
    }

    // The time of day counts where both have one.
    private string Compare(FactField field, string column, string sign, string other)
    {
        var otherField = FieldOf(other);
        var otherColumn = Column(other, otherField);
        return field.Type is FieldType.Moment && otherField.Type is FieldType.Moment
            ? $"{column} {sign} {otherColumn}"
            : $"({column})::date {sign} ({otherColumn})::date";
    }

    private static string Literal(FactField field, string value) => field.Type switch
    {
        FieldType.Choice => (field.NumberOf(value) ?? throw Unknown(field, value)).ToString(CultureInfo.InvariantCulture),
        FieldType.Number or FieldType.Money => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw Unknown(field, value),
        FieldType.Day or FieldType.Moment => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"DATE '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'"
            : throw Unknown(field, value),
        _ => throw Unknown(field, value),
    };

    private static string YesOrNo(FactField field, string value) => value switch
    {
        "yes" => "TRUE",
        "no" => "FALSE",
        _ => throw Unknown(field, value),
    };

    private static string One(Condition condition) => condition.Values is [var only]
        ? only
        : throw new ArgumentException($"The condition on “{condition.Field}” needs one value.", nameof(condition));

    private static ArgumentException Unknown(FactField field, string value) => new($"“{value}” is no value of “{field.Name}”.", nameof(value));
}
