using System.Globalization;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// What <see cref="FilterSql"/> says of facts for good, asked of a row on its way into the database, so that sums need no
/// second look at a million of them. A spec holds the two together.
/// </summary>
internal sealed class FilterOnRows(FactKind kind)
{
    private const string ProcedurePrefix = "procedure.";
    private const long SecondsOfADay = 86400;

    private static readonly FactKind Procedures = FactKind.Of("procedure");

    /// <param name="row">Complete, its choices and days as a file brings them.</param>
    /// <param name="procedure">The fact's procedure; an empty row where there is none.</param>
    internal delegate bool Holds(FactRow row, FactRow procedure);

    private delegate bool Meets(FactRow row, int place);

    /// <exception cref="ArgumentException">The definition names a field, choice or test that the kind does not have.</exception>
    public Holds Of(Filter filter)
    {
        Holds[][] clauses = [.. filter.All.Select(clause => clause.Any.Select(Of).ToArray())];
        return (row, procedure) =>
        {
            foreach (var clause in clauses)
            {
                if (!AnyHolds(clause, row, procedure)) return false;
            }

            return true;
        };
    }

    private static bool AnyHolds(Holds[] clause, FactRow row, FactRow procedure)
    {
        foreach (var condition in clause)
        {
            if (condition(row, procedure)) return true;
        }

        return false;
    }

    private Holds Of(Condition condition)
    {
        var (ofProcedure, field, place) = FieldOf(condition.Field);
        if (condition.Test is Test.NotAfter or Test.After) return Compare(condition, (ofProcedure, field, place));
        var meets = TestOf(condition, field);
        return ofProcedure ? (_, procedure) => meets(procedure, place) : (row, _) => meets(row, place);
    }

    private (bool OfProcedure, FactField Field, int Place) FieldOf(string name)
    {
        var ofProcedure = name.StartsWith(ProcedurePrefix, StringComparison.Ordinal);
        var (of, own) = ofProcedure ? (Procedures, name[ProcedurePrefix.Length..]) : (kind, name);
        return (ofProcedure, of.Field(own) ?? throw new ArgumentException($"Facts of the kind {of.Name} have no field “{name}”.", nameof(name)), of.PlaceOf(own));
    }

    // For good, every day that stands in a row has come.
    private static Meets TestOf(Condition condition, FactField field) => condition.Test switch
    {
        Test.Is => AnyOf(field, condition.Values),
        Test.IsNot when AnyOf(field, condition.Values) is var any => (row, place) => !any(row, place),
        Test.Filled or Test.ByTheDay or Test.BeforeTheDay => (row, place) => row.IsFilled(place),
        Test.Empty or Test.NotByTheDay or Test.NotBeforeTheDay => (row, place) => !row.IsFilled(place),
        Test.AtLeast when Least(field, One(condition)) is var least => (row, place) => row.IsFilled(place) && row.Number(place) >= least,
        Test.AtMost when Most(field, One(condition)) is var most => (row, place) => row.IsFilled(place) && row.Number(place) <= most,
        _ => throw new ArgumentException($"The test {condition.Test} is not known.", nameof(condition)),
    };

    private static Meets AnyOf(FactField field, IReadOnlyList<string> wanted)
    {
        if (field.Type is FieldType.Text)
        {
            string[] texts = [.. wanted];
            return (row, place) => row.Text(place) is { } text && Array.IndexOf(texts, text) >= 0;
        }

        long[] numbers = [.. wanted.Select(value => NumberOf(field, value))];
        return field.Type is FieldType.Moment
            ? (row, place) => row.IsFilled(place) && Array.IndexOf(numbers, row.Number(place) / SecondsOfADay) >= 0
            : (row, place) => row.IsFilled(place) && Array.IndexOf(numbers, row.Number(place)) >= 0;
    }

    private static long Least(FactField field, string value) => field.Type is FieldType.Moment ? NumberOf(field, value) * SecondsOfADay : Ordered(field, value);

    private static long Most(FactField field, string value) => field.Type is FieldType.Moment ? (NumberOf(field, value) + 1) * SecondsOfADay - 1 : Ordered(field, value);

    private static long Ordered(FactField field, string value) => field.Type is FieldType.YesNo ? throw Unknown(field, value) : NumberOf(field, value);

    // The time of day counts where both have one.
    private Holds Compare(Condition condition, (bool OfProcedure, FactField Field, int Place) one)
    {
        var other = FieldOf(One(condition));
        var (unit, otherUnit) = (UnitOf(one.Field), UnitOf(other.Field));
        if (unit == otherUnit) (unit, otherUnit) = (1, 1);
        var after = condition.Test is Test.After;
        return (row, procedure) =>
        {
            var (first, second) = (one.OfProcedure ? procedure : row, other.OfProcedure ? procedure : row);
            if (!first.IsFilled(one.Place) || !second.IsFilled(other.Place)) return false;
            return first.Number(one.Place) / unit > second.Number(other.Place) / otherUnit == after;
        };
    }

    private static long UnitOf(FactField field) => field.Type switch
    {
        FieldType.Day => 1,
        FieldType.Moment => SecondsOfADay,
        _ => throw new ArgumentException($"“{field.Name}” has no day to compare.", nameof(field)),
    };

    private static long NumberOf(FactField field, string value) => field.Type switch
    {
        FieldType.Choice => field.NumberOf(value) ?? throw Unknown(field, value),
        FieldType.YesNo => value switch { "yes" => 1, "no" => 0, _ => throw Unknown(field, value) },
        FieldType.Number or FieldType.Money when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        FieldType.Day or FieldType.Moment when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.DayNumber,
        _ => throw Unknown(field, value),
    };

    private static string One(Condition condition) => condition.Values is [var only]
        ? only
        : throw new ArgumentException($"The condition on “{condition.Field}” needs one value.", nameof(condition));

    private static ArgumentException Unknown(FactField field, string value) => new($"“{value}” is no value of “{field.Name}”.", nameof(value));
}
