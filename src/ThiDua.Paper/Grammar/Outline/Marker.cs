namespace ThiDua.Paper.Grammar.Outline;

/// <summary>Styles of numbering, from the outermost to the innermost as they are usually nested.</summary>
internal enum MarkerStyle
{
    /// <summary>Phần, Chương.</summary>
    Part,
    /// <summary>I. II/ III-</summary>
    Roman,
    /// <summary>A. B.</summary>
    Capital,
    /// <summary>Mục 1, Điều 1.</summary>
    Article,
    /// <summary>A heading without any numbering.</summary>
    Plain,
    /// <summary>1. 1/</summary>
    Number,
    /// <summary>1.1</summary>
    Decimal,
    /// <summary>1.1.1</summary>
    DeepDecimal,
    /// <summary>1) (1)</summary>
    NumberInBracket,
    /// <summary>a) a. đ/</summary>
    Letter,
    /// <summary>I in a table: a group of its rows.</summary>
    RowGroup,
    /// <summary>1 in a table.</summary>
    Row,
    /// <summary>1.1 in a table.</summary>
    RowPart,
    /// <summary>*</summary>
    Star,
    /// <summary>-</summary>
    Dash,
    /// <summary>• · ▪</summary>
    Dot,
    /// <summary>+</summary>
    Plus,
}

/// <summary>The numbering at the start of a paragraph.</summary>
/// <param name="No">As printed, without its mark: "1", "đ", "3.1", "IV"; null for bullets.</param>
/// <param name="Ordinal">Its place in the order; 0 for bullets.</param>
/// <param name="Length">How many characters of the paragraph it takes.</param>
/// <param name="Doubtful">Numbering and number ran together ("5.100%") or was repaired.</param>
/// <param name="Misread">Another letter is printed there, which makes no sense in its place.</param>
internal sealed record Marker(MarkerStyle Style, string? No, int Ordinal, int Length, bool Doubtful = false, bool Misread = false)
{
    /// <summary>The same number as that of a row of a table, which stands below whatever section the table stands in.</summary>
    public Marker AsRow() => this with
    {
        Style = Style switch { MarkerStyle.Roman => MarkerStyle.RowGroup, MarkerStyle.Number => MarkerStyle.Row, MarkerStyle.Decimal => MarkerStyle.RowPart, _ => Style },
    };

    public bool IsBullet => Style is MarkerStyle.Star or MarkerStyle.Dash or MarkerStyle.Dot or MarkerStyle.Plus;
}
