using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Web.Criteria;

/// <summary>The figure if so many cases more came in, and so many more counted: nothing is kept of it.</summary>
/// <param name="Moved">Null where the numbers cannot be tried, which <paramref name="Refusal"/> says.</param>
/// <param name="Most">How far the slider reaches.</param>
public sealed record TriedFigure(CriterionFigure? Moved, string? Refusal, long More, long MoreMet, long Most)
{
    private const long Largest = 10_000_000;

    /// <returns>Null where the figure is no share or count, or there is nothing yet to start from.</returns>
    /// <param name="unread">What was typed and is no whole number; null where all of it is.</param>
    public static TriedFigure? Of(CriterionFigure figure, MovementFigures figures, long more, long moreMet, string? unread)
    {
        if (figure.At.Indicator!.Indicator.Form is not (RatioForm or CountForm) || figure.Whole is not { State: ValueState.Known } whole) return null;
        var (all, counted) = (Math.Clamp(more, -Largest, Largest), Math.Clamp(moreMet, -Largest, Largest));
        if (unread is not null) return new(null, $"“{unread}” không phải là số nguyên. Đề nghị nhập như 37 hoặc -5.", all, counted, Reach(figure, whole));
        if (all != more || counted != moreMet) return new(null, $"Chỉ thử được đến {VietnameseNumber.Format(Largest)}. Đề nghị nhập số nhỏ hơn.", all, counted, Reach(figure, whole));
        try
        {
            return new(WhatIf.Of(figure, counted, all, figures.Last, figures.IsOver), null, all, counted, Reach(figure, whole));
        }
        catch (RefusedException refusal) // typed numbers that do not go together are answered beside them
        {
            return new(null, refusal.Message, all, counted, Reach(figure, whole));
        }
    }

    // Twice what is missing, or half of what there is, whichever is more.
    private static long Reach(CriterionFigure figure, IndicatorValue whole) =>
        (long)Math.Max(20, Math.Max((figure.Judgement.Gap?.Units ?? 0) * 2, Math.Ceiling(Math.Max(whole.Denominator, whole.Numerator) / 2)));
}
