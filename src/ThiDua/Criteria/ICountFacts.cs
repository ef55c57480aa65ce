using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Counts what indicators ask of the facts. Only <see cref="CountingForm"/>s; what is declared comes from elsewhere.</summary>
public interface ICountFacts
{
    /// <param name="commune">Already checked against the scope.</param>
    /// <param name="from">First day, inclusive; without meaning where a form counts what exists on a day.</param>
    /// <param name="to">Last day, inclusive; facts are seen as they stood at its end.</param>
    /// <returns>One value for each indicator, in their order.</returns>
    Task<IReadOnlyList<IndicatorValue>> Of(
        UnitId commune, IReadOnlyList<BoundIndicator> indicators, DateOnly from, DateOnly to, CancellationToken stop);

    /// <summary>Month by month, the first and the last perhaps in part: events as they stand on the last day asked about, so that months add up; what exists over time, at each month's end.</summary>
    Task<IReadOnlyList<IReadOnlyList<IndicatorValue>>> ByMonth(
        UnitId commune, IReadOnlyList<BoundIndicator> indicators, DateOnly from, DateOnly to, CancellationToken stop);
}
