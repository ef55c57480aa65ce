using System.Diagnostics.CodeAnalysis;
using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>What is to be counted: indicators of one kind and period rule, over some communes and days (both inclusive), in groups.</summary>
/// <param name="Dimension">Field by whose values the figures are split; null for none.</param>
internal sealed record CountQuestion(
    FactKind Kind, IReadOnlyList<BoundIndicator> Indicators, Guid[] Communes, DateOnly From, DateOnly To, bool ByMonth = false, string? Dimension = null)
{
    public IReadOnlyList<CountingForm> Forms { get; } = [.. Indicators.Select(FormOf)];

    /// <summary>The same for all of them.</summary>
    public PeriodRule Period { get; } = FormOf(Indicators[0]).PeriodIn(Kind);

    public bool AsksTheProcedure { get; } = Indicators.Any(i => TallySql.AsksTheProcedure(FormOf(i)));

    /// <summary>First day of the first month that lies wholly after <see cref="From"/>; of what exists over time, of all.</summary>
    public DateOnly FirstWhole => Period.Ends is not null ? DateOnly.MinValue : From.Day == 1 ? From : MonthOf(From).AddMonths(1);

    /// <summary>First day after the month of <see cref="To"/>.</summary>
    public DateOnly AfterLast => MonthOf(To).AddMonths(1);

    /// <summary>Whether days of the period lie in months that are not wholly in it.</summary>
    public bool HasRaggedDays => FirstWhole > From || To.AddDays(1) < AfterLast;

    /// <summary>The same of some of its indicators.</summary>
    public CountQuestion Of(IEnumerable<int> places) => new(Kind, [.. places.Select(place => Indicators[place])], Communes, From, To, ByMonth, Dimension);

    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    [SuppressMessage("Design", "CA1065", Justification = "a definition that counts nothing must not pass for zero")]
    private static CountingForm FormOf(BoundIndicator bound) => bound.Indicator.Form as CountingForm
        ?? throw new ArgumentException($"“{bound.Indicator.Key}” counts no facts by itself.", nameof(bound));
}

/// <summary>Tallies by commune and group (the month as yyyy-MM-01, the value of the dimension, or nothing).</summary>
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
        question is { ByMonth: false, Dimension: null }
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
