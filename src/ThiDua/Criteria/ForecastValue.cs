using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>
/// Carries a figure on to the last day of the movement: so many new cases a day, and the same share of them counting, as in
/// the last months that are complete. What exists on a day grows instead by what the last months added to it.
/// </summary>
public static class ForecastValue
{
    /// <summary>How many complete months tell the pace.</summary>
    public const int Months = 3;

    /// <param name="whole">The value so far.</param>
    /// <param name="months">Month by month, the last perhaps in part.</param>
    /// <returns>Null where nothing tells a pace, or no days are left.</returns>
    public static Forecast? Of(Indicator indicator, IndicatorValue whole, IReadOnlyList<IndicatorValue> months, DateOnly last)
    {
        var left = last.DayNumber - whole.To.DayNumber;
        if (left <= 0 || whole.State is not ValueState.Known || indicator.Form is not (RatioForm or CountForm or DeclaredForm { As: DeclaredAs.Share })) return null;
        var pace = Pace(months);
        var days = pace.Sum(m => m.To.DayNumber - m.From.DayNumber + 1);
        if (days == 0) return null;
        return indicator.Form switch
        {
            CountForm => Count(indicator, whole, pace, days, left, last),
            CountingForm { IsStock: true } => Stock(indicator, whole, months, left, last),
            _ => Share(indicator, whole, pace, days, left, last),
        };
    }

    /// <summary>The last complete months; those so far where none is complete.</summary>
    private static List<IndicatorValue> Pace(IReadOnlyList<IndicatorValue> months)
    {
        var told = months.Where(m => m.State is ValueState.Known or ValueState.NothingToCount).ToList();
        var complete = told.Where(m => m.From.Day == 1 && m.To.AddDays(1).Day == 1).TakeLast(Months).ToList();
        return complete.Count > 0 ? complete : told;
    }

    private static Forecast? Share(Indicator indicator, IndicatorValue whole, List<IndicatorValue> pace, int days, int left, DateOnly last)
    {
        var (numerator, denominator) = (pace.Sum(m => m.Numerator), pace.Sum(m => m.Denominator));
        if (denominator == 0) return null;
        var more = Math.Round(denominator * left / days, 0, MidpointRounding.AwayFromZero);
        return new(
            whole.Numerator + more * numerator / denominator, whole.Denominator + more, more, last,
            $"Giả định đến hết {last:dd/MM/yyyy} có thêm khoảng {VietnameseNumber.Format(more)} {UnitWords.Of(indicator)}, tỷ lệ đạt như {InWords(pace)} ({Rounding.PercentInWords(numerator, denominator)}).");
    }

    private static Forecast Count(Indicator indicator, IndicatorValue whole, List<IndicatorValue> pace, int days, int left, DateOnly last)
    {
        var more = Math.Round(pace.Sum(m => m.Numerator) * left / days, 0, MidpointRounding.AwayFromZero);
        return new(
            whole.Numerator + more, whole.Denominator, more, last,
            $"Giả định đến hết {last:dd/MM/yyyy} có thêm khoảng {VietnameseNumber.Format(more)} {UnitWords.Of(indicator)}, theo nhịp của {InWords(pace)}.");
    }

    private static Forecast? Stock(Indicator indicator, IndicatorValue whole, IReadOnlyList<IndicatorValue> months, int left, DateOnly last)
    {
        var ends = months.Where(m => m.State is ValueState.Known).TakeLast(Months + 1).ToList();
        if (ends.Count < 2 || ends[^1].To.DayNumber == ends[0].To.DayNumber) return null;
        var grown = ends[^1].Numerator - ends[0].Numerator;
        var more = Math.Round(grown * left / (ends[^1].To.DayNumber - ends[0].To.DayNumber), 0, MidpointRounding.AwayFromZero);
        return new(
            Math.Clamp(whole.Numerator + more, 0, whole.Denominator), whole.Denominator, 0, last,
            $"Giả định tổng số không đổi và mức tăng như từ {ends[0].To:dd/MM} đến {ends[^1].To:dd/MM/yyyy} (thêm {VietnameseNumber.Format(grown)} {UnitWords.Counted(indicator)}).");
    }

    private static string InWords(List<IndicatorValue> pace) => pace.Count == 1
        ? $"tháng {pace[0].From:MM/yyyy}"
        : $"{pace.Count} tháng gần nhất đủ số liệu";
}

/// <summary>A figure carried on to the end, with its assumption in words.</summary>
/// <param name="More">How many new cases are expected until then.</param>
/// <param name="On">The last day of the movement.</param>
public sealed record Forecast(decimal Numerator, decimal Denominator, decimal More, DateOnly On, string Assumption)
{
    /// <summary>The forecast as a value, to be compared as one.</summary>
    public IndicatorValue As(IndicatorValue whole) => whole with { To = On, Numerator = Numerator, Denominator = Denominator };
}
