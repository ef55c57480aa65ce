using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Everything that the targets of a movement ask of the facts, counted together: parts of indexes included.</summary>
public sealed class CountAll
{
    private readonly Dictionary<IndicatorId, int> _places;

    private CountAll(IReadOnlyList<BoundIndicator> counting, DateOnly from, DateOnly day)
    {
        _places = counting.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        (From, Day) = (from, day);
    }

    /// <summary>First day of the movement.</summary>
    public DateOnly From { get; }

    /// <summary>The day asked about.</summary>
    public DateOnly Day { get; }

    public DateOnly MonthFrom => new(Day.Year, Day.Month, 1);

    public DateOnly YearFrom => new(Day.Year, 1, 1);

    /// <summary>First day that is told month by month.</summary>
    public DateOnly MonthsFrom => From < YearFrom ? new(From.Year, From.Month, 1) : YearFrom;

    private IReadOnlyList<IndicatorValue> Whole { get; init; } = [];
    private IReadOnlyList<IndicatorValue> Year { get; init; } = [];
    private IReadOnlyList<IReadOnlyList<IndicatorValue>> Months { get; init; } = [];

    public static async Task<CountAll> Of(
        ICountFacts facts, UnitId commune, IReadOnlyList<BoundPlace> places, IReadOnlyList<KeptIndicator> known, DateOnly from, DateOnly day, CancellationToken stop)
    {
        var counting = places.Select(p => p.Indicator).OfType<BoundIndicator>()
            .SelectMany(bound => PartsOf(bound.Indicator, known).Prepend(bound))
            .Where(bound => bound.Indicator.Form is CountingForm).DistinctBy(bound => bound.Id).ToList();
        var all = new CountAll(counting, from, day);
        if (counting.Count == 0) return all;
        var values = await facts.OfPeriods(commune, counting, [(from, day), (all.YearFrom, day), .. all.Calendar()], day, stop);
        return new(counting, from, day) { Whole = values[0], Year = values[1], Months = [.. values.Skip(2)] };
    }

    /// <summary>The parts of an index, each in the newest version the commune may choose; its own before the shipped one.</summary>
    public static IEnumerable<BoundIndicator> PartsOf(Indicator indicator, IReadOnlyList<KeptIndicator> known) => indicator.Form is IndexForm index
        ? index.Parts.Select(part => known.Where(one => one.Indicator.Key == part.Key).OrderBy(one => one.Commune is null).ThenByDescending(one => one.Indicator.Version).FirstOrDefault()?.Bound).OfType<BoundIndicator>()
        : [];

    public IndicatorValue WholeOf(BoundIndicator bound) => _places.TryGetValue(bound.Id, out var at) ? Whole[at] : IndicatorValue.None(bound.Indicator, From, Day);

    public IndicatorValue YearOf(BoundIndicator bound) => _places.TryGetValue(bound.Id, out var at) ? Year[at] : IndicatorValue.None(bound.Indicator, YearFrom, Day);

    /// <summary>Month by month; without data for what counts no facts.</summary>
    public IReadOnlyList<IndicatorValue> MonthsOf(BoundIndicator bound) => _places.TryGetValue(bound.Id, out var at)
        ? [.. Months.Select(month => month[at])]
        : [.. Calendar().Select(month => IndicatorValue.None(bound.Indicator, month.From, month.To))];

    private IEnumerable<(DateOnly From, DateOnly To)> Calendar()
    {
        for (var first = MonthsFrom; first <= Day; first = first.AddMonths(1))
        {
            var end = first.AddMonths(1).AddDays(-1);
            yield return (first, end < Day ? end : Day);
        }
    }
}
