using ThiDua.Criteria;
using ThiDua.Movements;

namespace ThiDua.Web.Criteria;

/// <summary>Figures as pages, charts and workbooks write them; rounded in one place only, <see cref="Rounding"/>.</summary>
public static class FigureWords
{
    /// <summary>"64,95 %", "12 sáng kiến", "Tốt"; in words where there is no value.</summary>
    /// <param name="target">What it is compared with: rounding stays on its side.</param>
    public static string Of(Indicator indicator, IndicatorValue? value, Target? target = null) => value switch
    {
        null or { State: ValueState.NoData } => "chưa có số liệu",
        { State: ValueState.NothingToCount } => "chưa phát sinh",
        { State: ValueState.NotApplicable } => "không áp dụng",
        _ when IsShare(indicator) && value.Said is null => Rounding.PercentInWords(value.Numerator, value.Denominator, target?.Number ?? 100m),
        _ => FigureInWords.Of(indicator, value, target),
    };

    /// <summary>"1.299/2.000" of a share; nothing for other values.</summary>
    public static string OutOf(Indicator indicator, IndicatorValue? value) => value is { State: ValueState.Known, Said: null } && IsShare(indicator)
        ? $"{VietnameseNumber.Format(value.Numerator)}/{VietnameseNumber.Format(value.Denominator)}"
        : "";

    /// <summary>What a chart draws: percent as 64.95, counts as they are; null where there is no value in figures.</summary>
    public static decimal? Figure(Indicator indicator, IndicatorValue? value) => value is not { State: ValueState.Known, Said: null } ? null
        : IsShare(indicator) ? Rounding.Percent(value.Numerator, value.Denominator, 100m)
        : indicator.Form is AverageForm ? value.Share
        : value.Numerator;

    /// <summary>The formula with the numbers put in: "1.299 ÷ 2.000 = 64,95 %".</summary>
    public static string Worked(Indicator indicator, IndicatorValue value, Target? target) =>
        value is { State: ValueState.Known, Said: null } && (IsShare(indicator) || indicator.Form is AverageForm)
            ? $"{VietnameseNumber.Format(value.Numerator)} ÷ {VietnameseNumber.Format(value.Denominator)} = {Of(indicator, value, target)}"
            : Of(indicator, value, target);

    /// <summary>The value is one number over another, shown in percent.</summary>
    public static bool IsShare(Indicator indicator) => indicator.Form is RatioForm or GroupRatioForm or GrowthForm or DeclaredForm { As: DeclaredAs.Share };

    /// <summary>What stands at an axis: "%" for shares.</summary>
    public static string UnitOf(Indicator indicator) => IsShare(indicator) ? "%" : indicator.Unit;
}
