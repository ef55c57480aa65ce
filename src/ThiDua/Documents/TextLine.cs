using System.Text.Json.Serialization;

namespace ThiDua.Documents;

/// <summary>The text of a document as it was taken off the file, line by line: what a reading's spans point into.</summary>
/// <param name="Lines">In reading order; a blank line of the source is an empty line here.</param>
/// <param name="Medium">How the text was got.</param>
public sealed record DocumentText(IReadOnlyList<TextLine> Lines, TextMedium Medium)
{
    /// <summary>What a person should know of how the file was read, in Vietnamese sentences ("Tệp có macro …").</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>One line of text in NFC.</summary>
/// <param name="Text">As printed, without the line end; runs of spaces and tabs are kept (they tell columns apart).</param>
/// <param name="Page">From 1; null where the source has no pages.</param>
/// <param name="Box">Where the line stands on its page; null where unknown.</param>
/// <param name="Confidence">0–1: how sure the recogniser was of the letters; 1 for born-digital text.</param>
public sealed record TextLine(string Text, int? Page = null, TextBox? Box = null, decimal Confidence = 1m)
{
    /// <summary>Automatic list label of a Word paragraph ("1.", "a)", "-"), already part of <see cref="Text"/>; else null.</summary>
    public string? Label { get; init; }

    /// <summary>The row of a table that begins on this line, cell by cell; null elsewhere. Known while a file is read, and not kept.</summary>
    [JsonIgnore]
    public IReadOnlyList<TextCell>? Cells { get; init; }
}

/// <summary>A cell of a row that holds anything.</summary>
/// <param name="Column">From 0, counted with the cells that are empty.</param>
/// <param name="Text">Its lines joined, white space folded.</param>
public sealed record TextCell(int Column, string Text);

/// <summary>A box on a page in fractions of its width and height, 0–1, from the top left corner.</summary>
public sealed record TextBox(double Left, double Top, double Width, double Height);

/// <summary>How the text of a document was got.</summary>
public enum TextMedium
{
    /// <summary>Letters stood in the file as Unicode.</summary>
    Digital,
    /// <summary>Letters stood in the file in a legacy encoding (TCVN3, VNI) and were converted.</summary>
    Converted,
    /// <summary>Letters were recognised from a picture, and may be wrong.</summary>
    Recognised,
}
