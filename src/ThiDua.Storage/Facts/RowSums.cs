using System.Runtime.CompilerServices;
using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Adds the rows of a file up while they go by: what <see cref="SumUp"/> would find in months that have no other facts.
/// </summary>
internal sealed class RowSums
{
    private readonly int _day;
    private readonly int _ends;
    private readonly long _unit;
    private readonly int[] _dimensions;
    private readonly short[] _numbers;
    private readonly FormOnRows[] _forms;
    private readonly Dictionary<DateOnly, Month> _months = [];
    private (long First, long After, Month? Month) _last;

    /// <param name="indicators">All of the kind and of one rule of the period.</param>
    public RowSums(FactKind kind, IReadOnlyList<(Guid Id, CountingForm Form)> indicators)
    {
        var period = indicators[0].Form.PeriodIn(kind);
        (Indicators, Day) = (indicators, period.Day);
        (_day, _ends) = (kind.PlaceOf(period.Day), period.Ends is { } ends ? kind.PlaceOf(ends) : -1);
        _unit = kind.Fields[_day].Type is FieldType.Moment ? 86400 : 1;
        var dimensions = FactDimension.Of(kind);
        _dimensions = [.. dimensions.Select(kind.PlaceOf)];
        _numbers = [.. dimensions.Select(FactDimension.NumberOf)];
        var filters = new FilterOnRows(kind);
        _forms = [.. indicators.Select(indicator => new FormOnRows(indicator.Form, kind, filters))];
    }

    public IReadOnlyList<(Guid Id, CountingForm Form)> Indicators { get; }

    /// <summary>The field whose day tells the month.</summary>
    public string Day { get; }

    public void Add(FactRow row, FactRow procedure)
    {
        if (!row.IsFilled(_day) || (_ends >= 0 && row.IsFilled(_ends))) return;
        var any = false;
        foreach (var form in _forms) any |= form.Look(row, procedure);
        if (!any) return;
        var month = MonthOf(row.Number(_day) / _unit);
        Add(month.Whole);
        for (var place = 0; place < _dimensions.Length; place++) Add(TalliesOf(month.By[place], row.Text(_dimensions[place]) ?? ""));
    }

    /// <summary>The sums of some months, by dimension, month and value of the dimension.</summary>
    public IEnumerable<KeyValuePair<(short, DateOnly, string), Tally[]>> In(Func<DateOnly, bool> months)
    {
        foreach (var (first, month) in _months.Where(month => months(month.Key)))
        {
            yield return new((FactDimension.Whole, first, ""), month.Whole);
            for (var place = 0; place < _dimensions.Length; place++)
            {
                foreach (var (value, tallies) in month.By[place].All) yield return new((_numbers[place], first, value), tallies);
            }
        }
    }

    private void Add(Tally[] tallies)
    {
        for (var place = 0; place < _forms.Length; place++) _forms[place].AddTo(tallies[place]);
    }

    private Tally[] TalliesOf(ByValue by, string value)
    {
        ref var seen = ref by.Seen(value);
        if (!ReferenceEquals(seen.Value, value)) seen = (value, Tallies(by.All, value));
        return seen.Tallies;
    }

    private Tally[] Tallies(Dictionary<string, Tally[]> all, string value)
    {
        if (value.Contains('\0', StringComparison.Ordinal)) value = value.Replace('\0', ' '); // as the row is stored
        if (all.TryGetValue(value, out var tallies)) return tallies;
        return all[value] = NewTallies();
    }

    private Month MonthOf(long dayNumber)
    {
        if (dayNumber >= _last.First && dayNumber < _last.After) return _last.Month!;
        var first = CountQuestion.MonthOf(DateOnly.FromDayNumber((int)dayNumber));
        if (!_months.TryGetValue(first, out var month)) _months[first] = month = new(NewTallies(), [.. _dimensions.Select(_ => new ByValue())]);
        _last = (first.DayNumber, first.AddMonths(1).DayNumber, month);
        return month;
    }

    private Tally[] NewTallies() => Tally.For([.. Indicators.Select(indicator => indicator.Form)]);

    private sealed record Month(Tally[] Whole, ByValue[] By);

    // Texts that repeat come as one and the same string: that it is the same is seen at once, while its letters would have to be read.
    private sealed class ByValue
    {
        private const int Places = 256;

        private readonly (string? Value, Tally[] Tallies)[] _seen = new (string?, Tally[])[Places];

        public Dictionary<string, Tally[]> All { get; } = new(StringComparer.Ordinal);

        public ref (string? Value, Tally[] Tallies) Seen(string value) => ref _seen[RuntimeHelpers.GetHashCode(value) & (Places - 1)];
    }
}
