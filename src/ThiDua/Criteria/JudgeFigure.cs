using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>Judges a value against a target by the rule of <see cref="CriterionState"/>, with forecast and gap.</summary>
public static class JudgeFigure
{
    /// <param name="months">Month by month, for the pace.</param>
    /// <param name="last">Last day of the movement; null where the terms fix none.</param>
    public static FigureJudgement Of(Indicator indicator, Target? target, IndicatorValue value, IReadOnlyList<IndicatorValue> months, DateOnly? last, bool over)
    {
        if (value.State is ValueState.NotApplicable) return new(CriterionState.NotApplicable, null, null);
        if (value.State is not ValueState.Known) return new(CriterionState.NoData, null, null);
        var forecast = over || last is not { } day ? null : ForecastValue.Of(indicator, value, months, day);
        if (Reaches(indicator, value, target) is not { } reached) return new(CriterionState.Unjudged, forecast, null);
        var gap = target is null ? null : FindGap.Of(indicator, value, target, forecast, last, over);
        var foreseen = forecast is null || target is null ? null : Attainment.Holds(indicator, forecast.As(value), target);
        return new(State(reached, foreseen, gap, over), forecast, gap is not null && reached && gap.Attainable && foreseen is not false ? null : gap);
    }

    private static CriterionState State(bool reached, bool? foreseen, Gap? gap, bool over)
    {
        if (over) return reached ? CriterionState.Met : CriterionState.Missed;
        if (!reached && gap is { Attainable: false }) return CriterionState.Missed;
        if (reached) return foreseen is false ? CriterionState.AtRisk : CriterionState.Met;
        return foreseen is true ? CriterionState.OnCourse : CriterionState.AtRisk;
    }

    // Done or not done needs no target: the answer is the judgement.
    private static bool? Reaches(Indicator indicator, IndicatorValue value, Target? target) =>
        indicator.Form is DeclaredForm { As: DeclaredAs.YesNo } && value.Said is { } said ? said == Yes
        : target is null ? null
        : Attainment.Holds(indicator, value, target);

    /// <summary>How a declared "done" is kept.</summary>
    public const string Yes = "có";
}

/// <summary>How a value stands against its target.</summary>
/// <param name="Gap">What is missing; null where nothing is.</param>
public sealed record FigureJudgement(CriterionState State, Forecast? Forecast, Gap? Gap);
