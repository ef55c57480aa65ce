using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>
/// The only place where a figure is rounded, and only to be shown: two decimals, half away from zero; but what was not
/// reached is never shown as reached. 64,996 % is shown as 64,99 % where 65 % is the target, 99,999 % never as 100 %.
/// </summary>
public static class Rounding
{
    private const decimal Hundredth = 0.01m;

    /// <param name="marks">Numbers that must stay on their side of the figure: the target. 0 and 100 are always among them.</param>
    public static decimal Percent(decimal numerator, decimal denominator, params ReadOnlySpan<decimal> marks)
    {
        var exact = numerator * 100m / denominator;
        var shown = ApartFrom(exact, Math.Round(exact, 2, MidpointRounding.AwayFromZero), 0m, 100m);
        foreach (var mark in marks)
        {
            // Division may land on the mark itself: the numbers before it decide on which side the figure lies.
            var side = (numerator * 100m).CompareTo(mark * denominator);
            if (side < 0 && shown >= mark) shown = (Math.Ceiling(mark / Hundredth) - 1) * Hundredth;
            if (side > 0 && shown <= mark) shown = (Math.Floor(mark / Hundredth) + 1) * Hundredth;
        }

        return shown;
    }

    /// <summary>"64,95 %".</summary>
    public static string PercentInWords(decimal numerator, decimal denominator, params ReadOnlySpan<decimal> marks) =>
        $"{VietnameseNumber.Format(Percent(numerator, denominator, marks))} %";

    private static decimal ApartFrom(decimal exact, decimal rounded, decimal low, decimal high) =>
        exact > low && rounded == low ? low + Hundredth
        : exact < high && rounded == high ? high - Hundredth
        : rounded;
}
