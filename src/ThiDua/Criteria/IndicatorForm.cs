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
public abstract record CountingForm(string Kind, Filter Considered, IReadOnlyList<Exclusion> Exclusions) : IndicatorForm;

/// <summary>Share of <see cref="Counted"/> among those considered and not excluded (tỷ lệ). A checklist is a ratio over its items.</summary>
public sealed record RatioForm(string Kind, Filter Considered, IReadOnlyList<Exclusion> Exclusions, Filter Counted)
    : CountingForm(Kind, Considered, Exclusions);

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
public sealed record IndexPart(string Key, decimal Max, decimal FullAt, decimal? WhenNone);

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
}

/// <summary>Facts that are considered but do not count, and why: "công dân xin rút hồ sơ".</summary>
public sealed record Exclusion(string Reason, Filter Facts);
