using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>What is to be counted: indicators of one kind and period rule, over some communes and periods, in groups.</summary>
/// <param name="Periods">One or more, each once.</param>
/// <param name="Dimension">Field by whose values the figures are split; null for none.</param>
internal sealed record CountQuestion(
    FactKind Kind, IReadOnlyList<BoundIndicator> Indicators, Guid[] Communes, IReadOnlyList<CountedDays> Periods, string? Dimension = null)
{
    /// <summary>Over one period, seen on its last day.</summary>
    public CountQuestion(FactKind kind, IReadOnlyList<BoundIndicator> indicators, Guid[] communes, DateOnly from, DateOnly to)
        : this(kind, indicators, communes, [new(from, to, to)])
    {
    }

    /// <summary>Whether there are several periods, each a group of its own.</summary>
    public bool IsOfMany => Periods.Count > 1;

    public IReadOnlyList<CountingForm> Forms { get; } = [.. Indicators.Select(FormOf)];

    /// <summary>The same for all of them.</summary>
    public PeriodRule Period { get; } = FormOf(Indicators[0]).PeriodIn(Kind);

    public bool AsksTheProcedure { get; } = Indicators.Any(i => TallySql.AsksTheProcedure(FormOf(i)));

    /// <summary>The last day counted.</summary>
    public DateOnly Last => Periods.Max(days => days.To);

    /// <summary>Whether a period begins within a month, the days of which are then in no sum.</summary>
    public bool BeginsWithinAMonth => Periods.Any(days => FirstWhole(days) > days.From);

    /// <summary>Whether days of a period lie in months that are not wholly in it.</summary>
    public bool HasRaggedDays => BeginsWithinAMonth || Periods.Any(days => days.To.AddDays(1) < days.AfterLast);

    /// <summary>The same of the days a year before.</summary>
    public CountQuestion AYearBefore => this with { Periods = [.. Periods.Select(days => days.AYearBefore)] };

    /// <summary>First day of the first month that lies wholly within the period; of what exists over time, of all.</summary>
    public DateOnly FirstWhole(CountedDays days) => Period.Ends is not null ? DateOnly.MinValue : days.From.Day == 1 ? days.From : MonthOf(days.From).AddMonths(1);

    /// <summary>Where the answers for a period stand.</summary>
    public string GroupOf(CountedDays days) => GroupAt(Periods.Index().First(one => one.Item == days).Index);

    /// <summary>Where the answers for the period at that place stand.</summary>
    public string GroupAt(int place) => IsOfMany ? (place + 1).ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The same of some of its indicators.</summary>
    public CountQuestion Of(IEnumerable<int> places) => new(Kind, [.. places.Select(place => Indicators[place])], Communes, Periods, Dimension);

    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    [SuppressMessage("Design", "CA1065", Justification = "a definition that counts nothing must not pass for zero")]
    private static CountingForm FormOf(BoundIndicator bound) => bound.Indicator.Form as CountingForm
        ?? throw new ArgumentException($"“{bound.Indicator.Key}” counts no facts by itself.", nameof(bound));
}

/// <summary>Tallies by commune and group (the place of the period, the value of the dimension, or nothing).</summary>
internal sealed class Tallies(IReadOnlyList<CountingForm> forms)
{
    private readonly Dictionary<(Guid Commune, string Group), Tally[]> _all = [];

    public IEnumerable<(Guid Commune, string Group)> Keys => _all.Keys;

    public Tally[] Of(Guid commune, string group)
    {
        if (_all.TryGetValue((commune, group), out var tallies)) return tallies;
        return _all[(commune, group)] = Tally.For(forms);
    }

    /// <summary>Whether every commune and indicator of an undivided question has facts that were looked at.</summary>
    public bool HoldSomethingOfAll(CountQuestion question) =>
        question is { IsOfMany: false, Dimension: null }
        && Array.TrueForAll(question.Communes, commune => _all.TryGetValue((commune, ""), out var all) && Array.TrueForAll(all, tally => tally.Considered > 0));

    /// <summary>Adds what was counted of other facts.</summary>
    public void Add(Tallies other)
    {
        foreach (var (key, tallies) in other._all)
        {
            var mine = Of(key.Commune, key.Group);
            for (var place = 0; place < mine.Length; place++) mine[place].Add(tallies[place]);
        }
    }
}
