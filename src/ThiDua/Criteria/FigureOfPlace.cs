using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>Puts together the figure of one target: what was counted, what was declared, how it stands.</summary>
internal sealed class FigureOfPlace(CountAll counted, DeclaredOfMovement declared, IReadOnlyList<KeptIndicator> known, DateOnly? last, bool over)
{
    private readonly ComposeValue _compose = new(declared.Months);

    public CriterionFigure Of(BoundPlace at)
    {
        var (typed, notApplicable) = (declared.Latest(at, counted.Day), declared.CaseOf(at));
        if (at.Indicator is not { } bound)
            return new(at, null, null, null, [], [], OrByHand(new(notApplicable is { Holds: true } ? CriterionState.NotApplicable : CriterionState.NoData, null, null), at, typed), typed, notApplicable, RemarksOn.Unbound(notApplicable));

        var values = ValuesOf(at, bound);
        var whole = notApplicable is { Holds: true } ? values.Whole with { State = ValueState.NotApplicable } : values.Whole;
        var judgement = JudgeFigure.Of(bound.Indicator, at.Judged, whole, values.Months, last, over);
        var trend = values.Months.Where(m => m.To >= counted.From).ToList();
        return new(
            at, values.Months[^1], values.Year, whole, trend, values.Parts, OrByHand(LessHasty(judgement, values.Parts, at.Judged, whole), at, typed), typed, notApplicable,
            RemarksOn.Figure(at, whole, values.Parts, notApplicable, _compose.Superseded(bound.Indicator, counted.MonthsOf(bound))));
    }

    private Values ValuesOf(BoundPlace at, BoundIndicator bound) => bound.Indicator.Form switch
    {
        IndexForm index => OfIndex(bound, index),
        DeclaredForm { As: not DeclaredAs.Share } => OfTyped(at, bound),
        _ => Counted(bound),
    };

    private Values Counted(BoundIndicator bound)
    {
        var (indicator, months) = (bound.Indicator, counted.MonthsOf(bound));
        return new(
            _compose.Of(indicator, counted.WholeOf(bound), months), _compose.Of(indicator, counted.YearOf(bound), months),
            [.. months.Select(month => _compose.Of(indicator, month, [month]))], []);
    }

    private Values OfIndex(BoundIndicator bound, IndexForm index)
    {
        var parts = CountAll.PartsOf(bound.Indicator, known).Select(part => (Part: index.Parts.First(p => p.Key == part.Indicator.Key), part.Indicator, Values: Counted(part))).ToList();
        IndicatorValue Sum(DateOnly from, Func<Values, IndicatorValue> which, DateOnly to) =>
            IndexValue.Of(bound.Indicator, index, parts.Select(p => (p.Part, which(p.Values))), from, to);
        var months = counted.MonthsOf(bound);
        return new(
            Sum(counted.From, v => v.Whole, counted.Day), Sum(counted.YearFrom, v => v.Year, counted.Day),
            [.. months.Select((month, i) => Sum(month.From, v => v.Months[i], month.To))],
            [.. parts.Select(p => new IndexPartFigure(p.Part, p.Indicator, p.Values.Whole, p.Part.Points(p.Values.Whole)))]);
    }

    // What somebody else publishes is typed for the criterion: the newest that tells of a day up to the one asked about.
    private Values OfTyped(BoundPlace at, BoundIndicator bound)
    {
        IndicatorValue On(DateOnly from, DateOnly to) => RecordedFigure.Of(bound.Indicator, declared.Latest(at, to), from, to);
        return new(
            On(counted.From, counted.Day), On(counted.YearFrom, counted.Day), [.. counted.MonthsOf(bound).Select(month => On(month.From, month.To))], []);
    }

    // Where nothing was computed that could be judged, what somebody recorded tells how the target stands.
    private FigureJudgement OrByHand(FigureJudgement judgement, BoundPlace at, RecordedValue? typed)
    {
        if (typed is null || judgement.State is not (CriterionState.NoData or CriterionState.Unjudged)) return judgement;
        return JudgeCriterion.Target(at.Judged, typed.Measured, over) switch
        {
            Standing.Met => judgement with { State = CriterionState.Met },
            Standing.NotYet => judgement with { State = CriterionState.AtRisk },
            Standing.NotMet => judgement with { State = CriterionState.Missed },
            Standing.NotApplicable => judgement with { State = CriterionState.NotApplicable },
            _ => judgement,
        };
    }

    // An index with parts missing is only a lower bound: it is not missed while the missing points could still make it up.
    private static FigureJudgement LessHasty(FigureJudgement judgement, IReadOnlyList<IndexPartFigure> parts, Target? target, IndicatorValue whole)
    {
        var missing = parts.Where(part => part.Points is null).Sum(part => part.Part.Max);
        return judgement.State is CriterionState.Missed && missing > 0 && whole.Numerator + missing >= target?.Number
            ? judgement with { State = CriterionState.AtRisk }
            : judgement;
    }

    private sealed record Values(IndicatorValue Whole, IndicatorValue Year, IReadOnlyList<IndicatorValue> Months, IReadOnlyList<IndexPartFigure> Parts);
}
