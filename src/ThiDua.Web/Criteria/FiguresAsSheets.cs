using ThiDua.Criteria;
using ThiDua.Paper.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>A movement's figures as a workbook: all criteria on the first sheet, month by month on the second; numbers stay numbers.</summary>
internal static class FiguresAsSheets
{
    private static readonly FigureColumn[] Columns =
    [
        new("Số", 6), new("Tiêu chí", 60), new("Chỉ tiêu", 14), new("Đạt", 10), new("Tổng", 10), new("Kết quả", 13), new("Tháng", 13), new("Lũy kế năm", 13),
        new("Trạng thái", 18), new("Còn thiếu", 50), new("Ghi chú", 50),
    ];

    public static FigureSheet[] Of(MovementFigures figures, string commune)
    {
        string[] notes = [$"{commune} – {figures.Terms.Terms.Title}", $"Số liệu đến ngày {Written.Day(figures.AsOf)}, tính từ ngày {Written.Day(figures.From)}"];
        var months = figures.Figures.Select(f => f.Trend).MaxBy(t => t.Count) ?? [];
        return
        [
            new("Tiêu chí", "Số liệu tiêu chí", notes, Columns, [.. figures.Figures.Select(Row)]),
            new("Theo tháng", "Kết quả theo tháng", notes, [Columns[0], Columns[1], .. months.Select(m => new FigureColumn($"{m.From:MM/yyyy}", 11))],
                [.. figures.Figures.Select(f => (IReadOnlyList<FigureCell>)[new(f.At.Criterion.No), new(NameOf(f)), .. months.Select((_, i) => Cell(f, f.Trend.ElementAtOrDefault(i)))])]),
        ];
    }

    private static FigureCell[] Row(CriterionFigure figure) =>
    [
        new(figure.At.Criterion.No), new(NameOf(figure)), new(figure.At.Judged?.ToString()),
        Part(figure, v => v.Numerator), Part(figure, v => v.Denominator), Cell(figure, figure.Whole), Cell(figure, figure.Month), Cell(figure, figure.Year),
        new(StandsAs.Word(figure.State)), new(figure.Judgement.Gap?.Sentence), new(string.Join("\n", figure.Remarks)),
    ];

    private static string NameOf(CriterionFigure figure) =>
        figure.At.Criterion.Text + (figure.At.Criterion.Targets.Count > 1 && figure.At.Indicator is { } bound ? $" – {bound.Indicator.Name}" : "");

    private static FigureCell Part(CriterionFigure figure, Func<IndicatorValue, decimal> part) =>
        figure is { Whole: { State: ValueState.Known, Said: null } whole, At.Indicator: { } bound } && FigureWords.IsShare(bound.Indicator) ? new(null, part(whole), FigureLook.Whole) : FigureCell.Nothing;

    // Rounded as on the page, on its side of the target: the office program would show 64,996 % as reaching 65 %. The exact numbers stand beside.
    private static FigureCell Cell(CriterionFigure figure, IndicatorValue? value)
    {
        if (figure.At.Indicator is not { } bound || value is null) return FigureCell.Nothing;
        if (value is not { State: ValueState.Known, Said: null }) return new(FigureWords.Of(bound.Indicator, value));
        return FigureWords.IsShare(bound.Indicator) ? FigureCell.Percent(Rounding.Percent(value.Numerator, value.Denominator, figure.At.Judged?.Number ?? 100m) / 100m) : new(null, FigureWords.Figure(bound.Indicator, value));
    }
}
