using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>Whether a value reaches a target: by exact numbers, never by rounded ones.</summary>
public static class Attainment
{
    /// <returns>Null where there is no value, or the target asks for another kind of value.</returns>
    public static bool? Holds(Indicator indicator, IndicatorValue value, Target target)
    {
        if (value.State is not ValueState.Known) return null;
        if (target.Number is { } number) return value.Said is null ? Holds(target.Operator, Compare(indicator, value, number, target.Unit)) : null;
        return target.Grade is { } grade && value.Said is { } said ? HoldsGrade(indicator, target.Operator, grade, said) : null;
    }

    /// <returns>Negative below, 0 at, positive above the number.</returns>
    public static int Compare(Indicator indicator, IndicatorValue value, decimal number, string? unit) => indicator.Form switch
    {
        RatioForm or GroupRatioForm or DeclaredForm { As: DeclaredAs.Share } => value.CompareWithPercent(number),
        GrowthForm when unit is "%" => value.CompareWithPercent(number),
        GrowthForm or AverageForm => value.Numerator.CompareTo(number * value.Denominator),
        _ => value.Numerator.CompareTo(number),
    };

    public static bool Holds(string @operator, int comparison) => @operator switch
    {
        ">=" => comparison >= 0,
        "<=" => comparison <= 0,
        ">" => comparison > 0,
        "<" => comparison < 0,
        _ => comparison == 0,
    };

    /// <summary>Whether the grade is better than the one the plan names with "=": by interpretation only, so a person confirms.</summary>
    public static bool IsBetterThanNamed(Indicator indicator, IndicatorValue value, Target target) =>
        target is { Operator: "=", Grade: { } wanted } && value.Said is { } said && Rank(indicator, said) is { } reached
        && Rank(indicator, wanted) is { } named && reached < named;

    // The best grade has the lowest rank.
    private static bool? HoldsGrade(Indicator indicator, string @operator, string wanted, string said) =>
        @operator is "=" ? Same(wanted, said)
        : Rank(indicator, said) is { } reached && Rank(indicator, wanted) is { } named ? Holds(@operator, named.CompareTo(reached))
        : null;

    private static int? Rank(Indicator indicator, string grade) => indicator.Form is DeclaredForm form
        && form.Grades.Index().Where(g => Same(g.Item, grade)).Select(g => (int?)g.Index).FirstOrDefault() is { } rank ? rank : null;

    private static bool Same(string one, string other) => Folded.Of(one.Trim()) == Folded.Of(other.Trim());
}
