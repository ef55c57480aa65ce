using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>The points of an index added up: points over the most there are. Missing parts give none and are said to be missing.</summary>
public static class IndexValue
{
    public static IndicatorValue Of(Indicator indicator, IndexForm index, IEnumerable<(IndexPart Part, IndicatorValue Value)> parts, DateOnly from, DateOnly to)
    {
        var points = parts.Select(p => p.Part.Points(p.Value)).OfType<decimal>().ToList();
        return new(
            indicator.Key, indicator.Version, from, to, points.Sum(), index.Parts.Sum(part => part.Max), points.Count, [], 0,
            points.Count == 0 ? ValueState.NoData : ValueState.Known);
    }
}

/// <summary>A value that somebody typed for a criterion, as a value of its indicator.</summary>
public static class RecordedFigure
{
    /// <param name="typed">Null: no data.</param>
    public static IndicatorValue Of(Indicator indicator, RecordedValue? typed, DateOnly from, DateOnly to)
    {
        var none = IndicatorValue.None(indicator, from, to);
        if (typed?.Measured is not { NotApplicableBecause: null } measured) return none;
        return none with
        {
            Numerator = measured.Number ?? 0,
            Denominator = 1,
            Considered = 1,
            Declared = 1,
            Said = measured.Grade ?? (measured.Fulfilled is { } done ? (done ? JudgeFigure.Yes : "không") : null),
            State = ValueState.Known,
        };
    }
}
