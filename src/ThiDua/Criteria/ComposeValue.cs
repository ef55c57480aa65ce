namespace ThiDua.Criteria;

/// <summary>
/// Adds what was declared to what the facts tell. A typed total counts only for a month in which no list was brought; the
/// number of secret documents adds to those excluded, never to the rows. Whatever is declared is marked as such.
/// </summary>
/// <param name="declared">What holds for the commune, of every key and month.</param>
public sealed class ComposeValue(IReadOnlyList<DeclaredMonth> declared)
{
    /// <param name="counted">What the facts tell over the same days; of an indicator that is only declared, nothing.</param>
    /// <param name="months">The same month by month: a month without a list is one without data.</param>
    public IndicatorValue Of(Indicator indicator, IndicatorValue counted, IReadOnlyList<IndicatorValue> months)
    {
        var told = declared.Where(d => d.Key == indicator.Key && d.Month <= counted.To && d.Month.AddMonths(1) > counted.From).ToList();
        var totals = told.Where(d => d.What is DeclaredWhat.Total && !HasList(months, d.Month)).OrderBy(d => d.Month).ToList();
        // What exists on a day does not add up over months: the newest total tells.
        if (indicator.Form is CountingForm { IsStock: true }) totals = counted.State is ValueState.NoData ? [.. totals.TakeLast(1)] : [];
        return WithSecrets(WithTotals(counted, totals), indicator, told.Where(d => d.What is DeclaredWhat.Secrets).Sum(d => d.Secrets ?? 0));
    }

    /// <summary>Months whose typed total is not used because a list was brought after all.</summary>
    public IReadOnlyList<DateOnly> Superseded(Indicator indicator, IReadOnlyList<IndicatorValue> months) =>
        [.. declared.Where(d => d.Key == indicator.Key && d.What is DeclaredWhat.Total && HasList(months, d.Month)).Select(d => d.Month).Order()];

    private static bool HasList(IReadOnlyList<IndicatorValue> months, DateOnly month) =>
        months.Any(m => m.State is not ValueState.NoData && m.From < month.AddMonths(1) && m.To >= month);

    private static IndicatorValue WithTotals(IndicatorValue counted, List<DeclaredMonth> totals)
    {
        if (totals.Count == 0) return counted;
        var (numerator, denominator) = (totals.Sum(t => t.Numerator ?? 0), totals.Sum(t => t.Denominator ?? 0));
        return counted with
        {
            Numerator = counted.Numerator + numerator,
            Denominator = counted.Denominator + denominator,
            Considered = counted.Considered + (long)denominator,
            Declared = counted.Declared + (long)denominator,
            State = counted.Denominator + denominator == 0 ? ValueState.NothingToCount : ValueState.Known,
        };
    }

    private static IndicatorValue WithSecrets(IndicatorValue value, Indicator indicator, long secrets) =>
        secrets == 0 || indicator.Form is not CountingForm { DeclaredExclusion: { } reason } ? value : value with
        {
            Considered = value.Considered + secrets,
            Declared = value.Declared + secrets,
            Excluded = [.. value.Excluded, new ExcludedCount(reason, secrets)],
        };
}
