using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Counts what indicators ask of the facts. Only <see cref="CountingForm"/>s; what is declared comes from elsewhere.</summary>
public interface ICountFacts
{
    /// <summary>Over several periods in one look at the facts, so that all of them see the same.</summary>
    /// <param name="commune">Already checked against the scope.</param>
    /// <param name="periods">One or more, both days inclusive; each ends with <paramref name="seenOn"/> or with a month before it. The first day is without meaning where a form counts what exists on a day.</param>
    /// <param name="seenOn">Events are seen as they stood at the end of this day, so that months add up; what exists over time, at the end of the period.</param>
    /// <returns>For each period one value for each indicator, in their order.</returns>
    Task<IReadOnlyList<IReadOnlyList<IndicatorValue>>> OfPeriods(
        UnitId commune, IReadOnlyList<BoundIndicator> indicators, IReadOnlyList<(DateOnly From, DateOnly To)> periods, DateOnly seenOn, CancellationToken stop);
}
