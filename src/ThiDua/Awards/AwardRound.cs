using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>Which review of a movement an award belongs to: that of a year, or the final one of a movement of several years.</summary>
public readonly record struct AwardRound(int Year, bool IsFinal = false)
{
    public override string ToString() => IsFinal ? $"tổng kết {Year}" : $"năm {Year}";

    /// <summary>The reviews that a movement's terms provide for, earliest first.</summary>
    public static IReadOnlyList<AwardRound> Of(MovementTerms terms)
    {
        if ((BeginningOf(terms), terms.To) is not ({ } from, { } to) || to < from) return [new((terms.To ?? BeginningOf(terms) ?? DateOnly.MinValue).Year)];
        var cycles = Cycle.Of(from, to);
        AwardRound[] final = cycles.Count > 1 ? [new(to.Year, IsFinal: true)] : [];
        return [.. cycles.Select(cycle => new AwardRound(cycle.Year)), .. final];
    }

    /// <summary>As a sentence names the review: "năm 2023", "tổng kết giai đoạn 2021 - 2025".</summary>
    public string InText(MovementTerms terms) =>
        !IsFinal ? $"năm {Year}" : (terms.From ?? terms.PlanDate)?.Year is { } from && from < Year ? $"tổng kết giai đoạn {from} - {Year}" : $"tổng kết năm {Year}";

    /// <summary>First and last day of what is judged.</summary>
    /// <exception cref="RefusedException">The terms have no such review.</exception>
    public (DateOnly From, DateOnly To) DaysIn(MovementTerms terms)
    {
        var year = Year;
        if ((BeginningOf(terms), terms.To) is not ({ } from, { } to) || to < from) return AsFarAsKnown(terms);
        if (IsFinal) return (from, to);
        return Cycle.Of(from, to).FirstOrDefault(cycle => cycle.Year == year) is { } one
            ? (one.From, one.To)
            : throw new RefusedException($"Phong trào không có kỳ xét khen thưởng năm {year}. Đề nghị chọn lại kỳ xét.");
    }

    private static DateOnly? BeginningOf(MovementTerms terms) => terms.From ?? terms.PlanDate;

    // Of a plan without a day of its own ("ngày … tháng 02") the last day is known all the same: what comes later comes too late.
    private (DateOnly From, DateOnly To) AsFarAsKnown(MovementTerms terms)
    {
        DateOnly first = new(Year, 1, 1), last = new(Year, 12, 31);
        var (from, to) = (DayIn(Year, BeginningOf(terms)) ?? first, DayIn(Year, terms.To) ?? last);
        return from <= to ? (from, to) : (first, last);
    }

    private static DateOnly? DayIn(int year, DateOnly? day) => day?.Year == year ? day : null;
}
