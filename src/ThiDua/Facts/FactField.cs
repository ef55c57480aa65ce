namespace ThiDua.Facts;

/// <summary>A field of a kind of fact: a column of its table, of the files it is read from, and of filters.</summary>
/// <param name="Name">Name of the column, in snake_case.</param>
/// <param name="Label">What a page and a problem list call it: "Ngày hẹn trả".</param>
/// <param name="Type">What a cell of it holds.</param>
/// <param name="Headings">Column names seen in real exports, with marks; they are compared folded.</param>
/// <param name="Choices">The closed list of a <see cref="FieldType.Choice"/>, in the order of their numbers (from 0); empty otherwise.</param>
/// <param name="Required">A row without it is refused.</param>
/// <param name="Derived">Worked out on import, never read from a file.</param>
/// <param name="Dimension">Shares are shown by it (lĩnh vực, cán bộ, thủ tục).</param>
/// <param name="KnownWhenSettled">
/// Holds only once the fact is settled: as of an earlier day the fact counts as still open and the field as empty.
/// </param>
/// <param name="OpenUntilSettled">
/// The newest word of something that changes without a day of its own (trạng thái): as of a day before the fact settled it is not
/// known, for then the fact was still in work.
/// </param>
/// <param name="Secret">The cell is personal (a telephone number, an account): only its keyed mark is kept, for comparison.</param>
/// <param name="Informative">Shown and compared but counted nowhere: a cell of it that cannot be read warns and does not refuse the row.</param>
/// <param name="Ahead">Its day may lie in the future: a deadline, an end of validity.</param>
public sealed record FactField(
    string Name, string Label, FieldType Type, IReadOnlyList<string>? Headings = null, IReadOnlyList<FieldChoice>? Choices = null,
    bool Required = false, bool Derived = false, bool Dimension = false, bool KnownWhenSettled = false, bool Secret = false,
    bool Informative = false, bool Ahead = false, bool OpenUntilSettled = false)
{
    public IReadOnlyList<string> Headings { get; init; } = Headings ?? [];
    public IReadOnlyList<FieldChoice> Choices { get; init; } = Choices ?? [];

    /// <summary>The number of a choice by its name; null where there is none.</summary>
    public int? NumberOf(string choice)
    {
        for (var number = 0; number < Choices.Count; number++)
        {
            if (Choices[number].Name == choice) return number;
        }

        return null;
    }
}

/// <summary>What a field holds.</summary>
public enum FieldType
{
    /// <summary>Text in NFC, trimmed.</summary>
    Text,
    /// <summary>A calendar day of Vietnam.</summary>
    Day,
    /// <summary>A day with the time of day, Vietnam's time (UTC+7).</summary>
    Moment,
    /// <summary>A whole number.</summary>
    Number,
    /// <summary>Whole đồng.</summary>
    Money,
    YesNo,
    /// <summary>One of a closed list.</summary>
    Choice,
}

/// <summary>One value of a closed list.</summary>
/// <param name="Name">Its name in filters: <c>online</c>.</param>
/// <param name="Label">What a page calls it: "Trực tuyến".</param>
/// <param name="Words">How files write it, codes included ("2", "Nộp trực tuyến"); compared folded.</param>
public sealed record FieldChoice(string Name, string Label, IReadOnlyList<string>? Words = null)
{
    public IReadOnlyList<string> Words { get; init; } = Words ?? [];
}
