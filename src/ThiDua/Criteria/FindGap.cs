using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>Says what is missing to reach a target in units of work, and when it cannot be reached any more.</summary>
public static class FindGap
{
    /// <param name="over">The movement is over: what is missing is only told.</param>
    /// <returns>Null where nothing is missing, or the target cannot be told in units of work.</returns>
    public static Gap? Of(Indicator indicator, IndicatorValue value, Target target, Forecast? forecast, DateOnly? last, bool over)
    {
        if (value.State is not ValueState.Known || target.Number is not { } number || value.Said is not null) return null;
        var gap = target.Operator is "<=" or "<"
            ? Excess(indicator, value, target)
            : indicator.Form is RatioForm or GroupRatioForm or DeclaredForm { As: DeclaredAs.Share }
                ? Share(indicator, value, target, number, over ? 0 : forecast?.More ?? 0)
                : Count(indicator, value, target, number);
        if (gap is null || over || !gap.Attainable) return gap;
        return gap with { Sentence = gap.Sentence + Until(last) + AtThisPace(indicator, value, forecast, number) + "." };
    }

    private static Gap? Share(Indicator indicator, IndicatorValue value, Target target, decimal percent, decimal more)
    {
        if (percent > 100 || (target.Operator is "=" && percent != 100)) return null;
        if (indicator.Form is RatioForm { MissStays: true } && percent == 100 && value.Numerator < value.Denominator)
            return Lost(value.Denominator - value.Numerator, $"đã có {VietnameseNumber.Format(value.Denominator - value.Numerator)} {UnitWords.Of(indicator)} không đạt mà chỉ tiêu là tất cả");
        // A share is reached with whole cases: the smallest number of them that suffices.
        var needed = percent * (value.Denominator + more) / 100m;
        var least = target.Operator is ">" ? Math.Floor(needed) + 1 : Math.Ceiling(needed);
        var units = least - value.Numerator;
        if (units <= 0) return null;
        if (more > 0 && percent == 100) return new(units, Attainable: true, AllOf(value.Denominator - value.Numerator, more, indicator));
        if (more > 0 && units > more) return new(units, Attainable: true, $"Cần thêm {VietnameseNumber.Format(units)} {UnitWords.Counted(indicator)}, nhiều hơn khoảng {VietnameseNumber.Format(more)} {UnitWords.Of(indicator)} sẽ phát sinh");
        return new(units, Attainable: true, $"Cần thêm {VietnameseNumber.Format(units)} {UnitWords.Counted(indicator)}{Among(more, indicator)}");
    }

    // More cannot come than will come: what was missed so far has to be put right as well.
    private static string AllOf(decimal missed, decimal more, Indicator indicator)
    {
        var coming = $"tất cả khoảng {VietnameseNumber.Format(more)} {UnitWords.Of(indicator)} sẽ phát sinh đều phải đạt";
        return missed == 0 ? $"T{coming[1..]}" : $"Cần làm cho đạt {VietnameseNumber.Format(missed)} {UnitWords.Of(indicator)} chưa đạt trong số đã tính, và {coming}";
    }

    private static Gap? Count(Indicator indicator, IndicatorValue value, Target target, decimal number)
    {
        if (indicator.Form is GrowthForm or AverageForm || Attainment.Holds(target.Operator, Attainment.Compare(indicator, value, number, target.Unit))) return null;
        var units = number - value.Numerator + (target.Operator is ">" ? 1 : 0);
        return units <= 0 ? null : new(units, Attainable: true, $"Cần thêm {VietnameseNumber.Format(units)} {UnitWords.Counted(indicator)}");
    }

    // What must stay below a number only grows.
    private static Gap? Excess(Indicator indicator, IndicatorValue value, Target target)
    {
        var number = target.Number!.Value;
        if (Attainment.Holds(target.Operator, Attainment.Compare(indicator, value, number, target.Unit))) return null;
        if (indicator.Form is not (CountForm or DeclaredForm { As: DeclaredAs.Number })) return null;
        return Lost(value.Numerator - number, $"đã có {VietnameseNumber.Format(value.Numerator)} {UnitWords.Of(indicator)}, vượt mức {VietnameseNumber.Format(number)}");
    }

    private static Gap Lost(decimal units, string why) => new(units, Attainable: false, $"Không còn đạt được: {why}.");

    private static string Among(decimal more, Indicator indicator) =>
        more > 0 ? $" (trong khoảng {VietnameseNumber.Format(more)} {UnitWords.Of(indicator)} sẽ phát sinh)" : "";

    private static string Until(DateOnly? last) => last is { } day ? $" đến hết {day:dd/MM/yyyy}" : "";

    private static string AtThisPace(Indicator indicator, IndicatorValue value, Forecast? forecast, decimal mark) => forecast switch
    {
        null => "",
        _ when indicator.Form is CountForm => $"; với nhịp hiện tại đạt {VietnameseNumber.Format(Math.Floor(forecast.Numerator))}",
        _ => $"; với nhịp hiện tại đạt {Rounding.PercentInWords(forecast.As(value).Numerator, forecast.Denominator, mark)}",
    };
}

/// <summary>What is missing to reach a target.</summary>
/// <param name="Units">How many cases or points; of a lost target, how many are too many or missed.</param>
/// <param name="Attainable">Whether it can still be reached.</param>
public sealed record Gap(decimal Units, bool Attainable, string Sentence);
