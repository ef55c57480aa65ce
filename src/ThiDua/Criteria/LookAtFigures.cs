using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>The rules of the radar that look at figures instead of facts.</summary>
public static class LookAtFigures
{
    public static IReadOnlyList<Sight> For(MovementFigures figures, RadarThresholds thresholds) =>
    [
        .. figures.Figures.Select(figure => JustEnough(figure, figures.AsOf, thresholds)).OfType<Sight>(),
        .. figures.Figures.SelectMany(figure => Jumps(figure, thresholds)),
    ];

    // One case fewer and the target would not be reached. All of all is no sign: there is no fewer to stop at.
    private static Sight? JustEnough(CriterionFigure figure, DateOnly day, RadarThresholds thresholds)
    {
        if (figure is not { At: { Indicator: { } bound, Target: { Number: { } number and < 100 } target }, Whole: { State: ValueState.Known } whole }) return null;
        if (bound.Indicator.Form is not RatioForm || target.Operator is not (">=" or ">") || whole.Denominator < thresholds.Of("exactly_at_target", "all")) return null;
        if (whole.Numerator == whole.Denominator || Attainment.Holds(bound.Indicator, whole, target) is not true) return null;
        if (Attainment.Holds(bound.Indicator, whole with { Numerator = whole.Numerator - 1 }, target) is not false) return null;
        return new(
            "exactly_at_target", $"{figure.At.Criterion.Id.Value:N}/{figure.At.Place}/{day:yyyy-MM}",
            $"“{bound.Indicator.Name}”: {FigureInWords.Of(bound.Indicator, whole, target)}, vừa khít chỉ tiêu {VietnameseNumber.Format(number)} %; bớt một {UnitWords.Of(bound.Indicator)} là không đạt.",
            (long)whole.Denominator, []);
    }

    private static IEnumerable<Sight> Jumps(CriterionFigure figure, RadarThresholds thresholds)
    {
        if (figure.At.Indicator is not { Indicator: { Form: RatioForm { IsStock: false } } indicator }) yield break;
        var (points, least) = (thresholds.Of("sudden_jump", "points"), thresholds.Of("sudden_jump", "all"));
        foreach (var (before, month) in figure.Trend.Zip(figure.Trend.Skip(1)))
        {
            if (before.Denominator < least || month.Denominator < least || before.Share is not { } was || month.Share is not { } now) continue;
            if (Math.Abs(now - was) * 100m < points) continue;
            yield return new(
                "sudden_jump", $"{figure.At.Criterion.Id.Value:N}/{figure.At.Place}/{month.From:yyyy-MM}",
                $"“{indicator.Name}”: tháng {before.From:MM/yyyy} {FigureInWords.Of(indicator, before)}, tháng {month.From:MM/yyyy} {FigureInWords.Of(indicator, month)}.",
                (long)month.Denominator, []);
        }
    }
}
