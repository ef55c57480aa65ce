using ThiDua.Criteria;
using ThiDua.Web.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Movements;

/// <summary>A target on the movement's page: the computed figure first, what was recorded by hand beside it or in its place.</summary>
/// <param name="IsComputed">Counted from the files that were brought in, not typed.</param>
/// <param name="Target">The plan's own target; null where it names none.</param>
/// <param name="Share">Of a share, how long its bar is; null where there is none to draw.</param>
/// <param name="Note">What was recorded by hand, or that the value was; of a criterion without a target, what the indicator itself asks for.</param>
/// <param name="Address">Where the computed figure opens.</param>
public sealed record FigureCell(bool IsComputed, string Value, string? Target, decimal? Share, string? Note, string Address)
{
    public static FigureCell Of(CriterionFigure figure, string address)
    {
        var computed = figure is { Whole.State: ValueState.Known, At.Indicator.Indicator.Form: CountingForm or IndexForm } ? figure.At.Indicator!.Indicator : null;
        var byHand = ByHand(figure);
        return new(
            computed is not null,
            computed is null ? byHand ?? "–" : FigureWords.Of(computed, figure.Whole, figure.At.Judged),
            figure.At.Target?.ToString(), ShareOf(figure, computed), NoteOf(figure, computed, byHand), address);
    }

    private static string? ByHand(CriterionFigure figure) => figure.Typed is { } typed
        ? typed.Measured + (typed.Measured.Number is not null && figure.At.Target?.Unit is { } unit ? " " + unit : "")
        : null;

    private static string? NoteOf(CriterionFigure figure, Indicator? computed, string? byHand) =>
        figure.Typed is not { } typed ? figure.At is { Target: null, Judged: { } own } ? $"Kế hoạch không nêu chỉ tiêu; so với mức của chỉ số: {own}" : null
        : computed is null ? $"Số ghi tay, đến ngày {Written.Day(typed.AsOf)}"
        : $"Số ghi tay: {byHand}, đến ngày {Written.Day(typed.AsOf)}";

    private static decimal? ShareOf(CriterionFigure figure, Indicator? computed) => figure.At.Judged is { Unit: "%", Number: not null }
        && (computed is null ? figure.Typed?.Measured.Number : FigureWords.Figure(computed, figure.Whole)) is { } share and >= 0 and <= 100 ? share : null;
}
