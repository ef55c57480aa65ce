using ThiDua.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>Figures as pages write them. A share is cut off after two decimals, never rounded up: it never shows as reached what was not.</summary>
public static class FigureWords
{
    /// <summary>"64,95 %", "12", "1,08 lần"; in words where there is no value.</summary>
    public static string Of(Indicator indicator, IndicatorValue value) => value.State switch
    {
        ValueState.NoData => "chưa có số liệu",
        ValueState.NothingToCount => "chưa phát sinh",
        ValueState.NotApplicable => "không áp dụng",
        _ => Number(Figure(indicator, value)) + (indicator.Unit.Length == 0 ? "" : " " + indicator.Unit),
    };

    /// <summary>What a chart draws and a workbook keeps: percent as 64.95, counts as they are; null where there is no value.</summary>
    public static decimal Figure(Indicator indicator, IndicatorValue value) => indicator.Form switch
    {
        CountForm => value.Numerator,
        _ when indicator.Unit is "%" => value.Share!.Value * 100,
        _ => value.Share ?? value.Numerator,
    };

    /// <summary>The formula with the numbers put in: "1.299 ÷ 2.000 = 64,95 %".</summary>
    public static string Worked(Indicator indicator, IndicatorValue value) => (value.State, indicator.Form) switch
    {
        (not ValueState.Known, _) => Of(indicator, value),
        (_, CountForm) => Of(indicator, value),
        _ => $"{Number(value.Numerator)} ÷ {Number(value.Denominator)} = {Of(indicator, value)}",
    };

    public static string Number(decimal number) => Written.Number(decimal.Truncate(number * 100) / 100);
}
