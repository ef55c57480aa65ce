using ThiDua.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>One target's line of the dashboard.</summary>
/// <param name="Address">Where the figure opens.</param>
/// <param name="Binding">Where what measures it is chosen; null for who may not.</param>
public sealed record FigureRow(CriterionFigure Figure, string Address, string? Binding)
{
    public Indicator? Indicator => Figure.At.Indicator?.Indicator;

    public string Name => (Figure.At.Criterion.No is { Length: > 0 } no ? no.TrimEnd('.', ')') + ". " : "") + Figure.At.Criterion.Text;

    public TrendDrawing? Trend => Indicator is { } one && Figure.Trend.Any(m => m is { State: ValueState.Known, Said: null }) ? TrendOf(one, Figure) : null;

    /// <summary>The same in words, for who does not see the line: "từ 60 % tháng 1/2026 đến 64,95 % tháng 10/2026".</summary>
    public string TrendInWords => Indicator is { } one && Figure.Trend.Where(m => m.State is ValueState.Known && m.Said is null).ToList() is [var first, .., var last]
        ? $"từ {FigureWords.Of(one, first)} tháng {first.From:M/yyyy} đến {FigureWords.Of(one, last)} tháng {last.From:M/yyyy}"
        : "";

    public static TrendDrawing TrendOf(Indicator indicator, CriterionFigure figure) => new(
        [.. figure.Trend.Select(month => ($"{month.From:M/yyyy}", FigureWords.Figure(indicator, month)))], figure.At.Judged?.Number, FigureWords.UnitOf(indicator));

    /// <summary>The value recorded by hand, where nothing was computed that could stand in its place.</summary>
    public string? InPlace => Figure.IsByHand && Figure.Typed is { } typed
        ? typed.Measured + (typed.Measured.Number is not null && Figure.At.Target?.Unit is { } unit ? " " + unit : "")
        : null;

    /// <summary>The value typed by hand, where it is not the value itself.</summary>
    public string? Typed => InPlace is not null ? $"Số ghi tay, đến ngày {Written.Day(Figure.Typed!.AsOf)}" : Figure.Typed is { } typed && Indicator?.Form is not DeclaredForm { As: not DeclaredAs.Share }
        ? $"Số đã ghi tay: {typed.Measured}{(typed.Measured.Number is not null && Figure.At.Target?.Unit is { } unit ? " " + unit : "")}, đến ngày {Written.Day(typed.AsOf)}"
        : null;
}
