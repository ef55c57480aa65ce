using ThiDua.Law;

namespace ThiDua.Criteria;

/// <summary>What a figure would be if some cases more or fewer counted: value, state and what would still be missing.</summary>
public static class WhatIf
{
    /// <param name="counted">How many more count; negative for fewer.</param>
    /// <param name="all">How many more there are altogether.</param>
    /// <returns>The figure with its value and judgement moved; nothing is kept.</returns>
    /// <exception cref="RefusedException">There is nothing to move, or more would count than there are.</exception>
    public static CriterionFigure Of(CriterionFigure figure, long counted, long all, DateOnly? last, bool over)
    {
        if (figure.At.Indicator is not { } bound || figure.Whole is not { } whole || bound.Indicator.Form is IndexForm || whole.Said is not null)
            throw new RefusedException("Chỉ tiêu này không tính từ số lượng nên không thử được. Đề nghị chọn chỉ tiêu khác.");
        var (numerator, denominator) = (whole.Numerator + counted, whole.Denominator + all);
        if (numerator < 0 || denominator < 0) throw new RefusedException("Số đem thử làm số lượng nhỏ hơn 0. Đề nghị nhập lại.");
        if (numerator > denominator && bound.Indicator.Form is RatioForm or GroupRatioForm)
            throw new RefusedException("Số đạt lớn hơn tổng số. Đề nghị tăng tổng số hoặc giảm số đạt.");

        var moved = whole with
        {
            Numerator = numerator,
            Denominator = denominator,
            Considered = whole.Considered + all,
            State = denominator == 0 ? ValueState.NothingToCount : ValueState.Known,
        };
        return figure with { Whole = moved, Judgement = JudgeFigure.Of(bound.Indicator, figure.At.Judged, moved, figure.Trend, last, over) };
    }
}
