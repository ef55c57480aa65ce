using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Bench.Criteria;

/// <summary>
/// Writes a filter as an office would have to: COUNTIFS only knows "and", so "or" and "not" become sums and differences of
/// counts (A or B is A and B together, less both).
/// </summary>
/// <param name="helper">Where a condition needs a column of its own (a comparison of two days, a look into another list): its name.</param>
internal sealed class CountIfs(FactKind kind, DateOnly from, DateOnly to, Func<string, string> helper)
{
    private static readonly DateOnly ExcelEpoch = new(1899, 12, 30);

    /// <summary>Those considered and not excluded, and of them those that count.</summary>
    public (Terms Denominator, Terms Numerator) Of(RatioForm form)
    {
        var all = InPeriod(form.PeriodIn(kind)).And(Of(form.Considered));
        foreach (var exclusion in form.Exclusions) all = all.And(Of(exclusion.Facts).Not());
        return (all, all.And(Of(form.Counted)));
    }

    public static string Serial(DateOnly day) => (day.DayNumber - ExcelEpoch.DayNumber).ToString(CultureInfo.InvariantCulture);

    /// <summary>A value as the cells of the workbook have it.</summary>
    public static string Word(FactField field, string value) => field.Type switch
    {
        FieldType.Choice => field.Choices[field.NumberOf(value)!.Value].Label,
        FieldType.YesNo => value == "yes" ? "Có" : "Không",
        _ => value,
    };

    private Terms InPeriod(PeriodRule period) => period switch
    {
        { Ends: { } ends } => Terms.Of(period.Day, "<=" + Serial(to)).And(Terms.Of(ends, "=").Or(Terms.Of(ends, ">" + Serial(to)))),
        { NewestBy: not null } => Terms.Of(period.Day, "<=" + Serial(to)), // an office keeps the newest list only
        _ => Terms.Of(period.Day, ">=" + Serial(from)).And(Terms.Of(period.Day, "<=" + Serial(to))),
    };

    private Terms Of(Filter filter) => filter.All.Aggregate(Terms.All, (all, clause) => all.And(clause.Any.Select(Of).Aggregate((any, one) => any.Or(one))));

    private Terms Of(Condition condition)
    {
        var column = condition.Field.Contains('.', StringComparison.Ordinal) ? helper(condition.Field) : condition.Field;
        var field = kind.Field(condition.Field) ?? FactKind.Of("procedure").Field(condition.Field.Split('.')[^1])!;
        var words = condition.Values.Select(value => condition.Test is Test.NotAfter or Test.After ? value : Word(field, value)).ToList();
        return condition.Test switch
        {
            Test.Is => words.Select(word => Terms.Of(column, "=" + word)).Aggregate((any, one) => any.Or(one)),
            Test.IsNot => words.Select(word => Terms.Of(column, "<>" + word)).Aggregate((all, one) => all.And(one)),
            Test.Filled => Terms.Of(column, "<>"),
            Test.Empty => Terms.Of(column, "="),
            Test.AtLeast => Terms.Of(column, ">=" + words[0]),
            Test.AtMost => Terms.Of(column, "<=" + words[0]),
            Test.ByTheDay => Terms.Of(column, "<=" + Serial(to)),
            Test.BeforeTheDay => Terms.Of(column, "<" + Serial(to)),
            Test.NotAfter => Terms.Of(helper($"{condition.Field}<={words[0]}"), "=x"),
            _ => throw new InvalidOperationException($"No criterion of the bench asks {condition.Test}."),
        };
    }
}

/// <summary>Counts that are added up, each times a whole number; every count asks all its conditions of a row at once.</summary>
internal sealed class Terms
{
    private readonly Dictionary<string, (int Times, IReadOnlyList<(string Column, string Criterion)> Asked)> _all = [];

    /// <summary>Every row.</summary>
    public static Terms All { get; } = new Terms().Add(1, []);

    public IEnumerable<(int Times, IReadOnlyList<(string Column, string Criterion)> Asked)> Each => _all.Values.Where(term => term.Times != 0);

    public static Terms Of(string column, string criterion) => new Terms().Add(1, [(column, criterion)]);

    public Terms And(Terms other)
    {
        var both = new Terms();
        foreach (var (times, asked) in Each)
        {
            foreach (var (more, also) in other.Each) both.Add(times * more, [.. asked.Union(also)]);
        }

        return both;
    }

    public Terms Or(Terms other) => new Terms().Add(this, 1).Add(other, 1).Add(And(other), -1);

    public Terms Not() => new Terms().Add(All, 1).Add(this, -1);

    private Terms Add(Terms other, int times)
    {
        foreach (var (more, asked) in other.Each) Add(times * more, asked);
        return this;
    }

    private Terms Add(int times, IReadOnlyList<(string Column, string Criterion)> asked)
    {
        var isOneOf = asked.Where(one => one.Criterion[0] == '=').ToList();
        if (isOneOf.Count != isOneOf.DistinctBy(one => one.Column).Count()) return this; // no cell is two words
        var ordered = asked.OrderBy(one => one.Column, StringComparer.Ordinal).ThenBy(one => one.Criterion, StringComparer.Ordinal).ToList();
        var key = string.Join('|', ordered);
        _all[key] = (_all.GetValueOrDefault(key).Times + times, ordered);
        return this;
    }
}
