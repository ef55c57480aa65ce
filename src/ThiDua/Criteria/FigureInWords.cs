using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>A figure as a page shows it: "64,95 % (1.299/2.000)", "3 sáng kiến", "Tốt"; never a number where there is none.</summary>
public static class FigureInWords
{
    /// <param name="target">What it is compared with: rounding stays on its side.</param>
    public static string Of(Indicator indicator, IndicatorValue value, Target? target = null) => value.State switch
    {
        ValueState.NoData => "chưa có số liệu",
        ValueState.NothingToCount => "chưa phát sinh",
        ValueState.NotApplicable => "không áp dụng",
        _ => value.Said ?? Known(indicator, value, target?.Number ?? 100m),
    };

    /// <summary>The number alone, without what it was worked out from.</summary>
    public static string Known(Indicator indicator, IndicatorValue value, decimal mark) => indicator.Form switch
    {
        RatioForm or GroupRatioForm or DeclaredForm { As: DeclaredAs.Share } =>
            $"{Rounding.PercentInWords(value.Numerator, value.Denominator, mark)} ({VietnameseNumber.Format(value.Numerator)}/{VietnameseNumber.Format(value.Denominator)})",
        GrowthForm => $"{Rounding.PercentInWords(value.Numerator, value.Denominator, 100m)} so với cùng kỳ ({VietnameseNumber.Format(value.Numerator)}/{VietnameseNumber.Format(value.Denominator)})",
        AverageForm => With(Math.Round(value.Numerator / value.Denominator, 2, MidpointRounding.AwayFromZero), indicator.Unit),
        IndexForm => $"{VietnameseNumber.Format(Math.Round(value.Numerator, 2, MidpointRounding.ToZero))}/{VietnameseNumber.Format(value.Denominator)} điểm",
        _ => With(value.Numerator, indicator.Unit),
    };

    private static string With(decimal number, string unit) => $"{VietnameseNumber.Format(number)}{(unit.Length == 0 ? "" : " " + unit)}";
}
