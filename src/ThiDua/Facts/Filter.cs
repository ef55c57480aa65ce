using System.Text.Json.Serialization;

namespace ThiDua.Facts;

/// <summary>Which facts of a kind are meant: every clause must hold. Without clauses, all of them.</summary>
[JsonConverter(typeof(FilterJson))]
public sealed record Filter(IReadOnlyList<Clause> All)
{
    public static Filter Everything { get; } = new([]);
}

/// <summary>One line of a filter: any of its conditions suffices; never empty.</summary>
public sealed record Clause(IReadOnlyList<Condition> Any);

/// <summary>A condition on one field.</summary>
/// <param name="Field">
/// Name of a field of the kind; <c>procedure.has_fee</c> asks the fact's procedure in the commune's list of procedures.
/// </param>
/// <param name="Values">Names of choices, "yes"/"no", numbers, days as yyyy-MM-dd, texts, or the other field's name; none for some tests.</param>
public sealed record Condition(string Field, Test Test, IReadOnlyList<string> Values);

/// <summary>
/// What a condition asks. An empty field holds no condition but <see cref="Empty"/>, <see cref="IsNot"/>,
/// <see cref="NotByTheDay"/> and <see cref="NotBeforeTheDay"/>.
/// </summary>
public enum Test
{
    /// <summary>Is one of the values.</summary>
    Is,
    /// <summary>Is none of the values; an empty field is none of them.</summary>
    IsNot,
    Filled,
    Empty,
    AtLeast,
    AtMost,
    /// <summary>On or before the day of the other field named by the value (done_on ≤ due_on), compared with the time of day where both have one.</summary>
    NotAfter,
    /// <summary>After the day of the other field named by the value.</summary>
    After,
    /// <summary>The field's day is on or before the day asked about.</summary>
    ByTheDay,
    /// <summary>The field's day lies before the day asked about: a deadline that has passed.</summary>
    BeforeTheDay,
    /// <summary>The field is empty or its day lies after the day asked about.</summary>
    NotByTheDay,
    /// <summary>The field is empty or its day is the day asked about or a later one: a deadline that has not passed.</summary>
    NotBeforeTheDay,
}
