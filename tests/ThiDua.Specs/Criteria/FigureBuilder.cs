using ThiDua.Criteria;
using ThiDua.Movements;

namespace ThiDua.Specs.Criteria;

/// <summary>Values of indicators with valid defaults.</summary>
internal static class FigureBuilder
{
    public static readonly Indicator Online = IndicatorCatalogue.Find("online_end_to_end")!;
    public static readonly Indicator OnTime = IndicatorCatalogue.Find("results_on_time")!;
    public static readonly Indicator Digitised = IndicatorCatalogue.Find("valid_results_digitised")!;
    public static readonly DateOnly YearEnd = new(2026, 12, 31);

    public static Target AtLeast(decimal percent) => new(">=", percent, null, "%");

    public static Target All { get; } = new("=", 100, null, "%");

    public static IndicatorValue Value(decimal numerator, decimal denominator, DateOnly? from = null, DateOnly? to = null) => new(
        "x", 1, from ?? new(2026, 1, 1), to ?? new(2026, 9, 30), numerator, denominator, (long)denominator, [], 0,
        denominator == 0 ? ValueState.NothingToCount : ValueState.Known);

    /// <summary>The whole month.</summary>
    public static IndicatorValue Month(int month, decimal numerator, decimal denominator) =>
        Value(numerator, denominator, new(2026, month, 1), new DateOnly(2026, month, 1).AddMonths(1).AddDays(-1));

    public static IndicatorValue Without(DateOnly from, DateOnly to) => IndicatorValue.None(Online, from, to);
}
