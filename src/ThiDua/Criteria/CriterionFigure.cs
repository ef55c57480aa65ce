using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>The figures of a movement as of a day.</summary>
/// <param name="Terms">The version of the terms in force on that day.</param>
/// <param name="AsOf">The day asked about; never after the last day of the movement.</param>
/// <param name="From">First day of the movement.</param>
/// <param name="Last">Its last day; null where the terms fix none.</param>
public sealed record MovementFigures(
    Movement Movement, TermsVersion Terms, DateOnly AsOf, DateOnly From, DateOnly? Last, bool IsOver, IReadOnlyList<CriterionFigure> Figures)
{
    private static readonly CriterionState[] WorstFirst =
        [CriterionState.Missed, CriterionState.AtRisk, CriterionState.NoData, CriterionState.OnCourse, CriterionState.Unjudged, CriterionState.Met];

    /// <summary>How a criterion stands: as the worst of its targets that apply.</summary>
    public CriterionState StateOf(CriterionId criterion)
    {
        var states = Figures.Where(f => f.At.Criterion.Id == criterion).Select(f => f.State).ToList();
        foreach (var state in WorstFirst)
        {
            if (states.Contains(state)) return state;
        }

        return CriterionState.NotApplicable;
    }

    /// <summary>How many criteria stand so.</summary>
    public int Of(CriterionState state) => Terms.Terms.Criteria.Count(c => StateOf(c.Id) == state);
}

/// <summary>One target of a criterion with its figures.</summary>
/// <param name="At">The target, and the version of the indicator that measures it.</param>
/// <param name="Month">The month of the day asked about, up to that day.</param>
/// <param name="Year">From 1 January.</param>
/// <param name="Whole">From the first day of the movement; this one is judged.</param>
/// <param name="Trend">Month by month.</param>
/// <param name="Parts">Of an index, its parts with their points.</param>
/// <param name="Typed">The newest value that somebody recorded by hand: shown beside the computed one, and judged where there is none.</param>
/// <param name="NotApplicable">The case that holds or waits for approval.</param>
/// <param name="Remarks">What a reader must know: derived target, proposed way of counting, declared months, missing parts.</param>
public sealed record CriterionFigure(
    BoundPlace At, IndicatorValue? Month, IndicatorValue? Year, IndicatorValue? Whole, IReadOnlyList<IndicatorValue> Trend,
    IReadOnlyList<IndexPartFigure> Parts, FigureJudgement Judgement, RecordedValue? Typed, NotApplicableCase? NotApplicable, IReadOnlyList<string> Remarks)
{
    public CriterionState State => Judgement.State;

    /// <summary>Nothing was computed; the value recorded by hand is all there is.</summary>
    public bool IsByHand => Typed is not null && Whole is not { State: ValueState.Known } && NotApplicable is not { Holds: true };
}

/// <summary>A part of an index: its value and its points; no points where it has no data.</summary>
public sealed record IndexPartFigure(IndexPart Part, Indicator Indicator, IndicatorValue Value, decimal? Points);
