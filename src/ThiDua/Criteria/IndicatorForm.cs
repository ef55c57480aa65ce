using System.Text.Json.Serialization;
using ThiDua.Facts;

namespace ThiDua.Criteria;

/// <summary>How an indicator gets its value.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "form")]
[JsonDerivedType(typeof(RatioForm), "ratio")]
[JsonDerivedType(typeof(CountForm), "count")]
[JsonDerivedType(typeof(AverageForm), "average")]
[JsonDerivedType(typeof(GroupRatioForm), "groupRatio")]
[JsonDerivedType(typeof(GrowthForm), "growth")]
[JsonDerivedType(typeof(NestedForm), "nested")]
[JsonDerivedType(typeof(IndexForm), "index")]
[JsonDerivedType(typeof(DeclaredForm), "declared")]
public abstract record IndicatorForm;

/// <summary>A form that counts facts of one kind: those considered, less those excluded (the first exclusion that fits names the reason).</summary>
public abstract record CountingForm(string Kind, Filter Considered, IReadOnlyList<Exclusion> Exclusions) : IndicatorForm
{
    /// <summary>Which facts a period has; null: by the kind's own day, and its last day where it has one.</summary>
    public PeriodRule? Period { get; init; }

    /// <summary>
    /// Reason of facts that may never be brought in (bí mật nhà nước): their number alone is declared, and it adds to those
    /// excluded; null where there are none.
    /// </summary>
    public string? DeclaredExclusion { get; init; }

    /// <summary>The rule in force: the form's own, else the kind's.</summary>
    public PeriodRule PeriodIn(FactKind kind) => Period ?? new(kind.Day, kind.Ends);

    /// <summary>Whether it counts what exists on the last day of a period, whatever its first day.</summary>
    public bool IsStock => PeriodIn(FactKind.Of(Kind)) is { Ends: not null } or { NewestBy: not null };
}

/// <summary>Which facts a period has (quy tắc tính kỳ).</summary>
/// <param name="Day">The field whose day lies in the period.</param>
/// <param name="Ends">
/// For what exists on the last day of the period: the field with its own last day. Such a fact counts when its day is on or
/// before the last day of the period and this field is empty or after it.
/// </param>
/// <param name="NewestBy">
/// For what is looked at again and again: of the facts with the same values in these fields only the newest by
/// <paramref name="Day"/>, up to the last day of the period, counts.
/// </param>
public sealed record PeriodRule(string Day, string? Ends = null, IReadOnlyList<string>? NewestBy = null);

/// <summary>Share of <see cref="Counted"/> among those considered and not excluded (tỷ lệ). A checklist is a ratio over its items.</summary>
public sealed record RatioForm(string Kind, Filter Considered, IReadOnlyList<Exclusion> Exclusions, Filter Counted)
    : CountingForm(Kind, Considered, Exclusions)
{
    /// <summary>What missed stays missed (a late result): where all are wanted, one miss cannot be made good.</summary>
    public bool MissStays { get; init; }
}

/// <summary>How many there are (số lượng).</summary>
public sealed record CountForm(string Kind, Filter Considered, IReadOnlyList<Exclusion> Exclusions) : CountingForm(Kind, Considered, Exclusions);

/// <summary>Mean of a number field over those in which it is filled (bình quân).</summary>
public sealed record AverageForm(string Kind, Filter Considered, IReadOnlyList<Exclusion> Exclusions, string Field)
    : CountingForm(Kind, Considered, Exclusions);

/// <summary>
/// Share of groups (procedures) in which every fact considered is also counted: procedures without a late dossier over
/// procedures with dossiers.
/// </summary>
public sealed record GroupRatioForm(string Kind, Filter Considered, IReadOnlyList<Exclusion> Exclusions, Filter Counted, string By)
    : CountingForm(Kind, Considered, Exclusions);

/// <summary>The count of this period over that of the same days a year before, as a ratio; over 1 is growth.</summary>
public sealed record GrowthForm(string Kind, Filter Considered, IReadOnlyList<Exclusion> Exclusions) : CountingForm(Kind, Considered, Exclusions);

/// <summary>Several indicators that one criterion asks for together: its first target is the first part's, and so on.</summary>
/// <param name="Parts">Keys of indicators.</param>
public sealed record NestedForm(IReadOnlyList<string> Parts) : IndicatorForm;

/// <summary>Points of a set of indicators added up (Quyết định 766/QĐ-TTg): each gives Max × min(1, share ÷ full).</summary>
public sealed record IndexForm(IReadOnlyList<IndexPart> Parts) : IndicatorForm;

/// <param name="Key">Key of the indicator whose share is scored.</param>
/// <param name="Max">Points at full score.</param>
/// <param name="FullAt">Share from which the full score is given, 0 &lt; x ≤ 1.</param>
/// <param name="WhenNone">Points where the denominator is zero; null: the part is left out and said to be missing.</param>
public sealed record IndexPart(string Key, decimal Max, decimal FullAt, decimal? WhenNone)
{
    /// <summary>Group of the index it belongs to; empty where there is none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Where sources disagree about its score: what they say. A commune chooses in a copy of its own.</summary>
    public string? Conflict { get; init; }

    /// <summary>Points for a value, in [0, Max]; null where the part is missing.</summary>
    public decimal? Points(IndicatorValue value) => value.State switch
    {
        ValueState.Known => Max * Math.Clamp(value.Share!.Value / FullAt, 0m, 1m),
        ValueState.NothingToCount => WhenNone,
        _ => null,
    };
}

/// <summary>A figure or a grade that somebody else publishes, or a judgement in words: it is declared with its evidence.</summary>
public sealed record DeclaredForm(DeclaredAs As, IReadOnlyList<string>? Grades = null) : IndicatorForm
{
    /// <summary>For <see cref="DeclaredAs.Grade"/>: the grades, the best first.</summary>
    public IReadOnlyList<string> Grades { get; init; } = Grades ?? [];
}

public enum DeclaredAs
{
    /// <summary>A number from outside: score of an index, a rank.</summary>
    Number,
    /// <summary>A grade of an ordered list: "Tốt".</summary>
    Grade,
    /// <summary>Done or not done, with evidence.</summary>
    YesNo,
    /// <summary>Judged in words.</summary>
    Text,
    /// <summary>A share whose two numbers are typed month by month, because no list exists.</summary>
    Share,
}

/// <summary>Facts that are considered but do not count, and why: "công dân xin rút hồ sơ".</summary>
public sealed record Exclusion(string Reason, Filter Facts);
