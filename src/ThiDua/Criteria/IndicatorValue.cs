namespace ThiDua.Criteria;

/// <summary>
/// The value of an indicator over a period of days, both inclusive, with what it was worked out from. The share is
/// <see cref="Numerator"/> ÷ <see cref="Denominator"/> exactly; it is rounded only to be shown.
/// </summary>
/// <param name="Considered">Facts looked at, excluded ones included.</param>
/// <param name="Excluded">How many were excluded, by reason, in the order of the definition.</param>
/// <param name="Declared">How many are only declared as a number (state secrets, typed monthly totals), contained in the counts.</param>
public sealed record IndicatorValue(
    string Key, int Version, DateOnly From, DateOnly To, decimal Numerator, decimal Denominator, long Considered,
    IReadOnlyList<ExcludedCount> Excluded, long Declared, ValueState State)
{
    /// <summary>What was declared in words: a grade, "có"/"không", a judgement; null for figures.</summary>
    public string? Said { get; init; }

    /// <summary>A value of nothing that was brought.</summary>
    public static IndicatorValue None(Indicator indicator, DateOnly from, DateOnly to) =>
        new(indicator.Key, indicator.Version, from, to, 0, 0, 0, [], 0, ValueState.NoData);

    /// <summary>The exact share; null where nothing was there to divide by.</summary>
    public decimal? Share => State is ValueState.Known && Denominator != 0 ? Numerator / Denominator : null;

    /// <summary>Compares with a percentage without rounding: 6499 of 10000 is below 65.</summary>
    /// <returns>Negative below, 0 at, positive above.</returns>
    public int CompareWithPercent(decimal percent) => (Numerator * 100m).CompareTo(percent * Denominator);
}

/// <param name="Reason">As the definition says it.</param>
public sealed record ExcludedCount(string Reason, long Count);

/// <summary>Whether there is a value.</summary>
public enum ValueState
{
    Known,
    /// <summary>No source has brought anything for the period: "chưa có số liệu".</summary>
    NoData,
    /// <summary>There is data, but nothing to divide by: "chưa phát sinh".</summary>
    NothingToCount,
    /// <summary>Said not to apply, with a reason and an approver.</summary>
    NotApplicable,
}
