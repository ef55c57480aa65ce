using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Web.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Movements;

/// <summary>A target on the movement's page: the computed figure first, what was recorded by hand beside it or in its place.</summary>
/// <param name="Address">Where the computed figure opens.</param>
public sealed record FigureCell(CriterionFigure Figure, string Address)
{
    public Target? Target => Figure.At.Judged;

    /// <summary>Counted from the files that were brought in, not typed.</summary>
    public bool IsComputed => Figure.Whole is { State: ValueState.Known } && Figure.At.Indicator?.Indicator.Form is CountingForm or IndexForm;

    public string Value => IsComputed ? FigureWords.Of(Figure.At.Indicator!.Indicator, Figure.Whole, Target) : ByHand ?? "–";

    /// <summary>What was recorded by hand; null where nothing was.</summary>
    public string? ByHand => Figure.Typed is { } typed
        ? typed.Measured + (typed.Measured.Number is not null && Figure.At.Target?.Unit is { } unit ? " " + unit : "")
        : null;

    public string? Note => Figure.Typed is not { } typed ? null
        : IsComputed ? $"Số ghi tay: {ByHand}, đến ngày {Written.Day(typed.AsOf)}"
        : $"Số ghi tay, đến ngày {Written.Day(typed.AsOf)}";

    /// <summary>Of a share, how long its bar is; null where there is none to draw.</summary>
    public decimal? Share => Target is { Unit: "%", Number: not null }
        && (IsComputed ? FigureWords.Figure(Figure.At.Indicator!.Indicator, Figure.Whole) : Figure.Typed?.Measured.Number) is { } number and >= 0 and <= 100 ? number : null;
}
